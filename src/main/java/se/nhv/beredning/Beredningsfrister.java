package se.nhv.beredning;

import java.sql.Types;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nhv.arende.EfterPaus;
import se.nhv.arende.OmradeId;
import se.nhv.arende.Uppehall;

/** Those who apply have as long to answer B2:s yttrande as they were promised. */
@Component
class Beredningsfrister implements EfterPaus {
    private final JdbcClient jdbc;

    Beredningsfrister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void aterupptaget(Uppehall u) {
        OmradeId omrade = u.omrade();
        jdbc.sql("""
                        UPDATE beredning SET kommunicering_sista_dag = kommunicering_sista_dag + :dagar::integer
                         WHERE arende = :arende AND (:omrade::uuid IS NULL OR omrade = :omrade::uuid)
                           AND klar IS NULL AND kommunicering_sista_dag >= :fran
                        """)
                .param("dagar", u.dagar())
                .param("arende", u.objekt().arende().varde())
                .param("omrade", omrade == null ? null : omrade.varde(), Types.OTHER)
                .param("fran", u.fran())
                .update();
    }
}
