package se.nhv.arende;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bruttolista's ärende of each year, and how far its handlingar are numbered. */
@Repository
class SamlingRepository {
    private final JdbcClient jdbc;

    SamlingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of the year, or empty when the year has no such ärende yet. */
    Optional<Samlingsnummer> nasta(int ar) {
        return jdbc.sql("""
                        UPDATE samlingsarende SET senaste = senaste + 1 WHERE ar = :ar
                        RETURNING klass, lopnummer, ar, senaste
                        """)
                .param("ar", ar)
                .query((r, nr) -> new Samlingsnummer(
                        new Diarienummer(r.getString("klass"), r.getInt("lopnummer"), r.getInt("ar")),
                        r.getInt("senaste")))
                .optional();
    }

    /** Waits for whoever is giving out the year's diarienummer just now. */
    void lasSerien(int ar) {
        jdbc.sql("""
                        INSERT INTO diarienummer_serie (ar, senast) VALUES (:ar, 0)
                        ON CONFLICT (ar) DO UPDATE SET senast = diarienummer_serie.senast
                        """).param("ar", ar).update();
    }

    Samlingsnummer oppna(Diarienummer dnr) {
        jdbc.sql("INSERT INTO samlingsarende (ar, klass, lopnummer, senaste) VALUES (:ar, :klass, :lopnummer, 1)")
                .param("ar", dnr.ar())
                .param("klass", dnr.klass())
                .param("lopnummer", dnr.lopnummer())
                .update();
        return new Samlingsnummer(dnr, 1);
    }

    boolean finns(int ar, int lopnummer) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM samlingsarende WHERE ar = :ar AND lopnummer = :lopnummer)")
                .param("ar", ar)
                .param("lopnummer", lopnummer)
                .query(Boolean.class)
                .single();
    }
}
