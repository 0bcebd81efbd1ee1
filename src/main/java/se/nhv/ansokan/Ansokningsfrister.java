package se.nhv.ansokan;

import java.sql.Types;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nhv.arende.EfterPaus;
import se.nhv.arende.OmradeId;
import se.nhv.arende.Uppehall;

/** The regioner have as long to apply, and to complete what they applied with, as they were promised. */
@Component
class Ansokningsfrister implements EfterPaus {
    private final JdbcClient jdbc;

    Ansokningsfrister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void aterupptaget(Uppehall u) {
        if (u.dagar() == 0) {
            return;
        }
        kor(u, """
                UPDATE utlysning SET sista_dag = sista_dag + :dagar::integer, forlangd_skal = :skal
                 WHERE arende = :arende AND (:omrade::uuid IS NULL OR omrade = :omrade::uuid)
                   AND avslutad IS NULL AND sista_dag >= :fran
                """);
        kor(u, """
                UPDATE komplettering k SET sista_dag = k.sista_dag + :dagar::integer
                  FROM ansokan a
                 WHERE a.id = k.ansokan AND a.status = 'KOMPLETTERAS'
                   AND a.arende = :arende AND (:omrade::uuid IS NULL OR a.omrade = :omrade::uuid)
                   AND k.inkom IS NULL AND k.sista_dag >= :fran
                """);
    }

    private void kor(Uppehall u, String sql) {
        OmradeId omrade = u.omrade();
        jdbc.sql(sql)
                .param("dagar", u.dagar())
                .param("skal", u.skal())
                .param("arende", u.objekt().arende().varde())
                .param("omrade", omrade == null ? null : omrade.varde(), Types.OTHER)
                .param("fran", u.fran())
                .update();
    }
}
