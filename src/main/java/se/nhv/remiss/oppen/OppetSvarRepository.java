package se.nhv.remiss.oppen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.handling.HandlingId;
import se.nhv.remiss.RemissId;
import se.nhv.remiss.Stallningstagande;
import se.nhv.remiss.Token;
import se.nhv.remiss.Yttrande;

@Repository
class OppetSvarRepository {
    private final JdbcClient jdbc;

    OppetSvarRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void spara(OppetSvar s, Token kvitto) {
        jdbc.sql("""
                        INSERT INTO oppet_svar (id, remiss, namn, organisation, text, inkom, handling, kvitto)
                        VALUES (:id, :r, :namn, :organisation, :text, :inkom, :handling, :kvitto)
                        """)
                .param("id", s.id())
                .param("r", s.remiss().varde())
                .param("namn", s.namn())
                .param("organisation", s.organisation())
                .param("text", s.text())
                .param("inkom", s.inkom().atOffset(ZoneOffset.UTC))
                .param("handling", s.handling().varde())
                .param("kvitto", kvitto.hash())
                .update();
        s.svar().forEach((nr, svar) -> jdbc.sql("""
                        INSERT INTO oppet_svar_fraga (svar, fraga, stallningstagande, motivering)
                        VALUES (:s, :nr, :stallning, :m)
                        """)
                .param("s", s.id())
                .param("nr", nr)
                .param("stallning", svar.stallningstagande().name())
                .param("m", svar.motivering())
                .update());
    }

    /** In the order they came. */
    List<OppetSvar> alla(RemissId remiss) {
        Map<UUID, Map<Integer, Yttrande.Svar>> svar = new HashMap<>();
        jdbc.sql("""
                        SELECT f.svar, f.fraga, f.stallningstagande, f.motivering
                          FROM oppet_svar_fraga f JOIN oppet_svar s ON s.id = f.svar WHERE s.remiss = :r
                        """).param("r", remiss.varde()).query(rs -> {
            svar.computeIfAbsent(rs.getObject("svar", UUID.class), s -> new HashMap<>())
                    .put(
                            rs.getInt("fraga"),
                            new Yttrande.Svar(
                                    Stallningstagande.valueOf(rs.getString("stallningstagande")),
                                    rs.getString("motivering")));
        });
        return jdbc.sql("SELECT * FROM oppet_svar WHERE remiss = :r ORDER BY inkom, id")
                .param("r", remiss.varde())
                .query((rs, rad) -> svar(rs, svar))
                .list();
    }

    /** The one whose receipt this is. */
    Optional<UUID> medKvitto(RemissId remiss, Token kvitto) {
        return jdbc.sql("SELECT id FROM oppet_svar WHERE remiss = :r AND kvitto = :k")
                .param("r", remiss.varde())
                .param("k", kvitto.hash())
                .query(UUID.class)
                .optional();
    }

    private static OppetSvar svar(ResultSet rs, Map<UUID, Map<Integer, Yttrande.Svar>> svar) throws SQLException {
        UUID id = rs.getObject("id", UUID.class);
        return new OppetSvar(
                id,
                new RemissId(rs.getObject("remiss", UUID.class)),
                rs.getString("namn"),
                rs.getString("organisation"),
                rs.getString("text"),
                rs.getObject("inkom", OffsetDateTime.class).toInstant(),
                new HandlingId(rs.getObject("handling", UUID.class)),
                svar.getOrDefault(id, Map.of()));
    }
}
