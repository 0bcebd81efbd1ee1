package se.nhv.anvandare;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.Konto.Tilldelning;
import se.nhv.anvandare.KontoService.NyttKonto;

@Repository
class KontoRepository {
    // One row per account; its roles arrive as "roll" or "roll:enhet".
    private static final String KONTO = """
            SELECT k.id, k.anvandarnamn, k.namn, k.epost, k.aktiv, k.demo,
                   ARRAY(SELECT r.roll || coalesce(':' || r.enhet, '') FROM konto_roll r
                          WHERE r.konto = k.id ORDER BY r.nr) AS grupper
              FROM konto k
            """;

    private final JdbcClient jdbc;

    KontoRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Konto> medId(KontoId id) {
        return jdbc.sql(KONTO + " WHERE k.id = :id")
                .param("id", id.varde())
                .query(KontoRepository::konto)
                .optional();
    }

    Optional<Konto> medAnvandarnamn(String anvandarnamn) {
        return jdbc.sql(KONTO + " WHERE k.anvandarnamn = lower(:namn)")
                .param("namn", anvandarnamn)
                .query(KontoRepository::konto)
                .optional();
    }

    /** The open account with the address, given in lower case; the oldest if several people share it. */
    Optional<Konto> medEpost(String epost) {
        return jdbc.sql(KONTO + " WHERE k.aktiv AND lower(k.epost) = :epost ORDER BY k.skapad, k.id LIMIT 1")
                .param("epost", epost)
                .query(KontoRepository::konto)
                .optional();
    }

    void tilldela(KontoId id, Tilldelning t) {
        jdbc.sql("""
                        INSERT INTO konto_roll (konto, nr, roll, enhet)
                        SELECT :konto, coalesce(max(nr), 0) + 1, :roll, :enhet FROM konto_roll WHERE konto = :konto
                        """)
                .param("konto", id.varde())
                .param("roll", t.roll().kod())
                .param("enhet", t.enhet())
                .update();
    }

    Optional<String> namn(KontoId id) {
        return jdbc.sql("SELECT namn FROM konto WHERE id = :id")
                .param("id", id.varde())
                .query(String.class)
                .optional();
    }

    Map<KontoId, String> namn(Set<KontoId> vilka) {
        Map<KontoId, String> namn = new HashMap<>();
        if (!vilka.isEmpty()) {
            jdbc.sql("SELECT id, namn FROM konto WHERE id = ANY (:vilka)")
                    .param("vilka", vilka.stream().map(KontoId::varde).toArray(UUID[]::new))
                    .query(rad -> {
                        namn.put(new KontoId(rad.getObject("id", UUID.class)), rad.getString("namn"));
                    });
        }
        return namn;
    }

    Optional<String> losenordshash(KontoId id) {
        return jdbc.sql("SELECT losenordshash FROM konto WHERE id = :id AND losenordshash IS NOT NULL")
                .param("id", id.varde())
                .query(String.class)
                .optional();
    }

    List<Konto> medRoll(String roll) {
        return jdbc.sql(KONTO + """
                         WHERE k.aktiv AND EXISTS (SELECT FROM konto_roll r WHERE r.konto = k.id AND r.roll = :roll)
                         ORDER BY k.namn COLLATE "sv-SE-x-icu", k.id
                        """)
                .param("roll", roll)
                .query(KontoRepository::konto)
                .list();
    }

    List<Konto> medRollOchEnhet(String roll, String enhet) {
        return jdbc.sql(KONTO + """
                         WHERE k.aktiv AND EXISTS (
                               SELECT FROM konto_roll r WHERE r.konto = k.id AND r.roll = :roll AND r.enhet = :enhet)
                         ORDER BY k.namn COLLATE "sv-SE-x-icu", k.id
                        """)
                .param("roll", roll)
                .param("enhet", enhet)
                .query(KontoRepository::konto)
                .list();
    }

    List<Konto> alla() {
        return jdbc.sql(KONTO + " ORDER BY k.namn COLLATE \"sv-SE-x-icu\", k.id")
                .query(KontoRepository::konto)
                .list();
    }

    /** Stores the account unless its user name is taken; says whether it was stored. */
    boolean spara(KontoId id, NyttKonto nytt, boolean demo, Instant skapad) {
        int rader = jdbc.sql("""
                        INSERT INTO konto (id, anvandarnamn, namn, epost, losenordshash, demo, skapad)
                        VALUES (:id, lower(:anvandarnamn), :namn, :epost, :hash, :demo, :skapad)
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", id.varde())
                .param("anvandarnamn", nytt.anvandarnamn())
                .param("namn", nytt.namn())
                .param("epost", nytt.epost())
                .param("hash", nytt.losenordshash())
                .param("demo", demo)
                .param("skapad", skapad.atOffset(ZoneOffset.UTC))
                .update();
        if (rader == 1) {
            for (int nr = 0; nr < nytt.tilldelningar().size(); nr++) {
                Tilldelning t = nytt.tilldelningar().get(nr);
                jdbc.sql("INSERT INTO konto_roll (konto, nr, roll, enhet) VALUES (:konto, :nr, :roll, :enhet)")
                        .param("konto", id.varde())
                        .param("nr", nr + 1)
                        .param("roll", t.roll().kod())
                        .param("enhet", t.enhet())
                        .update();
            }
        }
        return rader == 1;
    }

    boolean avaktivera(KontoId id) {
        return jdbc.sql("UPDATE konto SET aktiv = false WHERE id = :id")
                        .param("id", id.varde())
                        .update()
                == 1;
    }

    private static Konto konto(ResultSet rs, int rad) throws SQLException {
        List<Tilldelning> tilldelningar = new ArrayList<>();
        for (String grupp : (String[]) rs.getArray("grupper").getArray()) {
            int kolon = grupp.indexOf(':');
            Roll roll = Roll.medKod(kolon < 0 ? grupp : grupp.substring(0, kolon))
                    .orElseThrow(() -> new IllegalStateException("Unknown role in konto_roll: " + grupp));
            tilldelningar.add(kolon < 0 ? Tilldelning.av(roll) : Tilldelning.av(roll, grupp.substring(kolon + 1)));
        }
        return new Konto(
                new KontoId(rs.getObject("id", UUID.class)),
                rs.getString("anvandarnamn"),
                rs.getString("namn"),
                rs.getString("epost"),
                rs.getBoolean("aktiv"),
                rs.getBoolean("demo"),
                tilldelningar);
    }
}
