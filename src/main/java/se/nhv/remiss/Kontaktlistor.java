package se.nhv.remiss;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.remissinstans.Kontakt;

/** Whom each remiss went to, by instans. */
@Repository
class Kontaktlistor {
    private final JdbcClient jdbc;

    Kontaktlistor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the code of the instans. */
    Map<String, List<Kontakt>> av(RemissId remiss) {
        Map<String, List<Kontakt>> ut = new HashMap<>();
        jdbc.sql("""
                        SELECT instans, epost, funktion FROM remissmottagare_kontakt WHERE remiss = :r
                         ORDER BY funktion COLLATE "sv-SE-x-icu", epost
                        """).param("r", remiss.varde()).query(rs -> {
            ut.computeIfAbsent(rs.getString("instans"), i -> new ArrayList<>())
                    .add(new Kontakt(rs.getString("epost"), rs.getString("funktion")));
        });
        return ut;
    }

    /** Keeps for all that are asked what the register says this day; it stands whatever becomes of the register. */
    void frys(RemissId remiss, LocalDate dag) {
        jdbc.sql("""
                        UPDATE remissmottagare m SET namn = u.namn, slag = u.slag FROM remissinstans_uppgift u
                         WHERE m.remiss = :r AND u.instans = m.instans AND daterange(u.fran, u.till + 1) @> :dag::date
                        """).param("r", remiss.varde()).param("dag", dag).update();
        jdbc.sql("DELETE FROM remissmottagare_kontakt WHERE remiss = :r")
                .param("r", remiss.varde())
                .update();
        jdbc.sql(HAMTA).param("r", remiss.varde()).param("dag", dag).update();
    }

    /** The same for one of them, when a person asks for the contacts of today. */
    void frys(RemissId remiss, String instans, LocalDate dag) {
        jdbc.sql("DELETE FROM remissmottagare_kontakt WHERE remiss = :r AND instans = :i")
                .param("r", remiss.varde())
                .param("i", instans)
                .update();
        jdbc.sql(HAMTA + " AND m.instans = :i")
                .param("r", remiss.varde())
                .param("dag", dag)
                .param("i", instans)
                .update();
    }

    private static final String HAMTA = """
            INSERT INTO remissmottagare_kontakt (remiss, instans, epost, funktion)
            SELECT m.remiss, m.instans, k.epost, k.funktion
              FROM remissmottagare m JOIN remissinstans_kontakt k ON k.instans = m.instans
             WHERE m.remiss = :r AND daterange(k.fran, k.till + 1) @> :dag::date""";
}
