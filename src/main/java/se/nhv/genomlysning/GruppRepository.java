package se.nhv.genomlysning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;

@Repository
class GruppRepository {
    private final JdbcClient jdbc;

    GruppRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Again is no change, also for somebody who has left. */
    void laggTill(ArendeId arende, KontoId konto, String roll, @Nullable String samverkansregion, LocalDate fran) {
        jdbc.sql("""
                        INSERT INTO gruppmedlem (arende, konto, roll, samverkansregion, fran)
                        VALUES (:arende, :konto, :roll, :sr, :fran) ON CONFLICT (arende, konto) DO NOTHING
                        """)
                .param("arende", arende.varde())
                .param("konto", konto.varde())
                .param("roll", roll)
                .param("sr", samverkansregion)
                .param("fran", fran)
                .update();
    }

    boolean avsluta(ArendeId arende, KontoId konto, LocalDate till, String orsak) {
        return jdbc.sql("""
                        UPDATE gruppmedlem SET till = :till, orsak = :orsak
                         WHERE arende = :arende AND konto = :konto AND till IS NULL
                        """)
                        .param("till", till)
                        .param("orsak", orsak)
                        .param("arende", arende.varde())
                        .param("konto", konto.varde())
                        .update()
                == 1;
    }

    List<Medlem> medlemmar(ArendeId arende) {
        return jdbc.sql("""
                        SELECT m.konto, m.roll, m.samverkansregion, m.fran, m.till, m.orsak
                          FROM gruppmedlem m LEFT JOIN samverkansregion s ON s.kod = m.samverkansregion
                         WHERE m.arende = :arende ORDER BY s.ordning NULLS LAST, m.fran, m.konto
                        """)
                .param("arende", arende.varde())
                .query((rs, rad) -> new Medlem(
                        new KontoId(rs.getObject("konto", UUID.class)),
                        rs.getString("roll"),
                        rs.getString("samverkansregion"),
                        rs.getObject("fran", LocalDate.class),
                        rs.getObject("till", LocalDate.class),
                        rs.getString("orsak")))
                .list();
    }

    void deklarera(ArendeId arende, KontoId konto, boolean omstandighet, @Nullable String beskrivning, Instant tid) {
        jdbc.sql("""
                        INSERT INTO javsdeklaration (id, arende, konto, omstandighet, beskrivning, tid)
                        VALUES (:id, :arende, :konto, :omstandighet, :beskrivning, :tid)
                        """)
                .param("id", UUID.randomUUID())
                .param("arende", arende.varde())
                .param("konto", konto.varde())
                .param("omstandighet", omstandighet)
                .param("beskrivning", beskrivning)
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest declaration of each person. */
    List<Javsdeklaration> deklarationer(ArendeId arende) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (konto) id, konto, omstandighet, beskrivning, tid, javig, motivering
                          FROM javsdeklaration WHERE arende = :arende ORDER BY konto, tid DESC, id
                        """)
                .param("arende", arende.varde())
                .query(GruppRepository::deklaration)
                .list();
    }

    void prova(UUID deklaration, boolean javig, String motivering, KontoId av, Instant tid) {
        jdbc.sql("""
                        UPDATE javsdeklaration
                           SET javig = :javig, motivering = :motivering, provad_av = :av, provad = :tid
                         WHERE id = :id AND provad IS NULL
                        """)
                .param("javig", javig)
                .param("motivering", motivering)
                .param("av", av.varde())
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .param("id", deklaration)
                .update();
    }

    private static Javsdeklaration deklaration(ResultSet rs, int rad) throws SQLException {
        return new Javsdeklaration(
                rs.getObject("id", UUID.class),
                new KontoId(rs.getObject("konto", UUID.class)),
                rs.getBoolean("omstandighet"),
                rs.getString("beskrivning"),
                rs.getObject("tid", OffsetDateTime.class).toInstant(),
                (Boolean) rs.getObject("javig"),
                rs.getString("motivering"));
    }

    /** @param formular of the task in which jäv is declared */
    Set<UUID> vantarPaJav(KontoId konto, String formular) {
        return jdbc.sql("""
                        SELECT arende FROM uppgift WHERE tilldelad = :konto AND formular = :formular
                        UNION
                        SELECT arende FROM (SELECT DISTINCT ON (arende) arende, javig FROM javsdeklaration
                                             WHERE konto = :konto ORDER BY arende, tid DESC, id) d
                         WHERE d.javig IS NULL
                        """)
                .param("konto", konto.varde())
                .param("formular", formular)
                .query(UUID.class)
                .set();
    }
}
