package se.nhv.arbetslista;

import java.sql.Types;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nhv.arende.EfterPaus;
import se.nhv.arende.OmradeId;
import se.nhv.arende.Uppehall;

/** A task that could not be answered during a pause is due as many days later. */
@Component
class Uppgiftsfrister implements EfterPaus {
    private final JdbcClient jdbc;

    Uppgiftsfrister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void aterupptaget(Uppehall u) {
        OmradeId omrade = u.omrade();
        jdbc.sql("""
                        UPDATE uppgift SET forfaller = forfaller + :dagar::integer
                         WHERE arende = :arende AND (:omrade::uuid IS NULL OR omrade = :omrade::uuid)
                           AND forfaller >= :fran
                        """)
                .param("dagar", u.dagar())
                .param("arende", u.objekt().arende().varde())
                .param("omrade", omrade == null ? null : omrade.varde(), Types.OTHER)
                .param("fran", u.fran())
                .update();
    }
}
