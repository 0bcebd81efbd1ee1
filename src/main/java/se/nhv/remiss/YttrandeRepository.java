package se.nhv.remiss;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class YttrandeRepository {
    private final JdbcClient jdbc;

    YttrandeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void spara(Yttrande y, UUID handling) {
        jdbc.sql("""
                        INSERT INTO yttrande (id, remiss, avsandare, svar_for, avstar, text, inkom, sent, handling)
                        VALUES (:id, :r, :avsandare, :svarFor, :avstar, :text, :inkom, :sent, :handling)
                        """)
                .param("id", y.id())
                .param("r", y.remiss().varde())
                .param("avsandare", y.instanser().get(0))
                .param("svarFor", y.svarFor())
                .param("avstar", y.avstar())
                .param("text", y.text())
                .param("inkom", y.inkom().atOffset(ZoneOffset.UTC))
                .param("sent", y.sent())
                .param("handling", handling)
                .update();
        y.instanser()
                .forEach(i -> jdbc.sql("INSERT INTO yttrande_instans (remiss, instans, yttrande) VALUES (:r, :i, :y)")
                        .param("r", y.remiss().varde())
                        .param("i", i)
                        .param("y", y.id())
                        .update());
        y.svar().forEach((nr, svar) -> jdbc.sql("""
                        INSERT INTO yttrande_svar (yttrande, fraga, stallningstagande, motivering)
                        VALUES (:y, :nr, :s, :m)
                        """)
                .param("y", y.id())
                .param("nr", nr)
                .param("s", svar.stallningstagande().name())
                .param("m", svar.motivering())
                .update());
    }

    /** In the order they came. */
    List<Yttrande> alla(RemissId remiss) {
        Map<UUID, List<String>> instanser = new HashMap<>();
        jdbc.sql("""
                        SELECT yi.yttrande, yi.instans FROM yttrande_instans yi JOIN yttrande y ON y.id = yi.yttrande
                         WHERE yi.remiss = :r ORDER BY yi.instans <> y.avsandare, yi.instans
                        """).param("r", remiss.varde()).query(rs -> {
            instanser
                    .computeIfAbsent(rs.getObject(1, UUID.class), y -> new ArrayList<>())
                    .add(rs.getString(2));
        });
        Map<UUID, Map<Integer, Yttrande.Svar>> svar = new HashMap<>();
        jdbc.sql("""
                        SELECT s.yttrande, s.fraga, s.stallningstagande, s.motivering
                          FROM yttrande_svar s JOIN yttrande y ON y.id = s.yttrande WHERE y.remiss = :r
                        """).param("r", remiss.varde()).query(rs -> {
            svar.computeIfAbsent(rs.getObject("yttrande", UUID.class), y -> new HashMap<>())
                    .put(
                            rs.getInt("fraga"),
                            new Yttrande.Svar(
                                    Stallningstagande.valueOf(rs.getString("stallningstagande")),
                                    rs.getString("motivering")));
        });
        return jdbc.sql("SELECT * FROM yttrande WHERE remiss = :r ORDER BY inkom, id")
                .param("r", remiss.varde())
                .query((rs, rad) -> yttrande(rs, instanser, svar))
                .list();
    }

    private static Yttrande yttrande(
            ResultSet rs, Map<UUID, List<String>> instanser, Map<UUID, Map<Integer, Yttrande.Svar>> svar)
            throws SQLException {
        UUID id = rs.getObject("id", UUID.class);
        return new Yttrande(
                id,
                new RemissId(rs.getObject("remiss", UUID.class)),
                instanser.getOrDefault(id, List.of()),
                rs.getString("svar_for"),
                rs.getBoolean("avstar"),
                rs.getString("text"),
                rs.getObject("inkom", OffsetDateTime.class).toInstant(),
                rs.getBoolean("sent"),
                svar.getOrDefault(id, Map.of()));
    }
}
