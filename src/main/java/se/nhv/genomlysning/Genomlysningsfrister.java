package se.nhv.genomlysning;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nhv.arende.EfterPaus;
import se.nhv.arende.Uppehall;

/** The group has as long to answer its questions as it was promised. */
@Component
class Genomlysningsfrister implements EfterPaus {
    private final JdbcClient jdbc;

    Genomlysningsfrister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void aterupptaget(Uppehall u) {
        if (u.objekt().arOmrade()) {
            return;
        }
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
