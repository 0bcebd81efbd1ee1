package se.nhv.genomlysning;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nhv.arende.EfterPaus;
import se.nhv.arende.Uppehall;

/** The group has as long to answer its questions, and its members to answer the enkät, as they were promised. */
@Component
class Genomlysningsfrister implements EfterPaus {
    private final JdbcClient jdbc;
    private final EnkatRepository enkater;

    Genomlysningsfrister(JdbcClient jdbc, EnkatRepository enkater) {
        this.jdbc = jdbc;
        this.enkater = enkater;
    }

    @Override
    public void aterupptaget(Uppehall u) {
        if (u.objekt().arOmrade()) {
            return;
        }
        enkater.flytta(u.objekt().arende(), u.fran(), u.dagar());
        jdbc.sql("""
                        UPDATE fragerunda SET sista_dag = sista_dag + :dagar::integer
                         WHERE arende = :arende AND stangd IS NULL AND sista_dag >= :fran
                        """)
                .param("dagar", u.dagar())
                .param("arende", u.objekt().arende().varde())
                .param("fran", u.fran())
                .update();
    }
}
