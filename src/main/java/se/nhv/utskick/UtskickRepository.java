package se.nhv.utskick;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.arende.ArendeId;

@Repository
class UtskickRepository {
    private static final String UTSKICK = """
            SELECT id, arende, mottagare, amne, text, lank, lage, forsok, nasta, fel, skapat, skickat FROM utskick
            """;

    private final JdbcClient jdbc;

    UtskickRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void spara(UtskickId id, NyttUtskick nytt, String mottagare, String amne, Instant nu) {
        jdbc.sql("""
                        INSERT INTO utskick (id, arende, mottagare, amne, text, lank, lage, nasta, skapat)
                        VALUES (:id, :arende, :mottagare, :amne, :text, :lank, 'VANTAR', :nu, :nu)
                        """)
                .param("id", id.varde())
                .param("arende", nytt.arende().varde())
                .param("mottagare", mottagare)
                .param("amne", amne)
                .param("text", nytt.text())
                .param("lank", nytt.lank())
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .update();
    }

    void sparaBilagor(UtskickId id, List<Bilaga> bilagor) {
        for (int nr = 0; nr < bilagor.size(); nr++) {
            jdbc.sql("""
                            INSERT INTO utskick_bilaga (utskick, nr, namn, typ, innehall)
                            VALUES (:id, :nr, :namn, :typ, :innehall)
                            """)
                    .param("id", id.varde())
                    .param("nr", nr)
                    .param("namn", bilagor.get(nr).namn())
                    .param("typ", bilagor.get(nr).typ())
                    .param("innehall", bilagor.get(nr).innehall())
                    .update();
        }
    }

    List<Bilaga> bilagor(UtskickId id) {
        return jdbc.sql("SELECT namn, typ, innehall FROM utskick_bilaga WHERE utskick = :id ORDER BY nr")
                .param("id", id.varde())
                .query((rs, rad) -> new Bilaga(rs.getString("namn"), rs.getString("typ"), rs.getBytes("innehall")))
                .list();
    }

    private void glomBilagor(UtskickId id) {
        jdbc.sql("DELETE FROM utskick_bilaga WHERE utskick = :id")
                .param("id", id.varde())
                .update();
    }

    Optional<Utskick> hamta(UtskickId id) {
        return jdbc.sql(UTSKICK + " WHERE id = :id")
                .param("id", id.varde())
                .query(UtskickRepository::utskick)
                .optional();
    }

    List<Utskick> iArende(ArendeId arende) {
        return jdbc.sql(UTSKICK + " WHERE arende = :arende ORDER BY skapat DESC, id")
                .param("arende", arende.varde())
                .query(UtskickRepository::utskick)
                .list();
    }

    List<Utskick> misslyckade() {
        return jdbc.sql(UTSKICK + " WHERE lage = 'MISSLYCKADES' ORDER BY skapat, id")
                .query(UtskickRepository::utskick)
                .list();
    }

    /** Locks the next mail that is due; others who send at the same time take another. */
    Optional<Utskick> taNasta(Instant nu) {
        return jdbc.sql(UTSKICK + """
                         WHERE lage = 'VANTAR' AND nasta <= :nu ORDER BY nasta, id LIMIT 1 FOR UPDATE SKIP LOCKED
                        """)
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .query(UtskickRepository::utskick)
                .optional();
    }

    /** The link may open a remiss for whoever has it; once it has gone to its reader it is kept nowhere. */
    void skickat(UtskickId id, Instant nu) {
        jdbc.sql("""
                        UPDATE utskick SET lage = 'SKICKAT', skickat = :nu, nasta = NULL, fel = NULL, forsok = forsok + 1,
                               lank = NULL
                         WHERE id = :id
                        """)
                .param("id", id.varde())
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .update();
        glomBilagor(id);
    }

    /** @param nasta when to try again, or null when a person must look at it */
    void misslyckades(UtskickId id, String fel, @Nullable Instant nasta) {
        jdbc.sql("""
                        UPDATE utskick SET lage = :lage, nasta = :nasta, fel = :fel, forsok = forsok + 1 WHERE id = :id
                        """)
                .param("id", id.varde())
                .param("lage", (nasta == null ? Utskickslage.MISSLYCKADES : Utskickslage.VANTAR).name())
                .param("nasta", nasta == null ? null : nasta.atOffset(ZoneOffset.UTC))
                .param("fel", fel)
                .update();
    }

    /** Also one that waits for its next attempt after a failure may be hurried. */
    boolean forsokIgen(UtskickId id, Instant nu) {
        return jdbc.sql("""
                        UPDATE utskick SET lage = 'VANTAR', nasta = :nu, forsok = 0
                         WHERE id = :id AND (lage = 'MISSLYCKADES' OR (lage = 'VANTAR' AND forsok > 0))
                        """)
                        .param("id", id.varde())
                        .param("nu", nu.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void bytMottagare(UtskickId id, String mottagare) {
        jdbc.sql("UPDATE utskick SET mottagare = :mottagare WHERE id = :id")
                .param("id", id.varde())
                .param("mottagare", mottagare)
                .update();
    }

    boolean avsta(UtskickId id) {
        boolean avstatt =
                jdbc.sql("UPDATE utskick SET lage = 'AVSTATT', lank = NULL WHERE id = :id AND lage = 'MISSLYCKADES'")
                                .param("id", id.varde())
                                .update()
                        == 1;
        if (avstatt) {
            glomBilagor(id);
        }
        return avstatt;
    }

    private static Utskick utskick(ResultSet rs, int rad) throws SQLException {
        return new Utskick(
                new UtskickId(rs.getObject("id", UUID.class)),
                new ArendeId(rs.getObject("arende", UUID.class)),
                rs.getString("mottagare"),
                rs.getString("amne"),
                rs.getString("text"),
                rs.getString("lank"),
                Utskickslage.valueOf(rs.getString("lage")),
                rs.getInt("forsok"),
                tid(rs, "nasta"),
                rs.getString("fel"),
                rs.getObject("skapat", OffsetDateTime.class).toInstant(),
                tid(rs, "skickat"));
    }

    private static @Nullable Instant tid(ResultSet rs, String kolumn) throws SQLException {
        OffsetDateTime tid = rs.getObject(kolumn, OffsetDateTime.class);
        return tid == null ? null : tid.toInstant();
    }
}
