package se.nhv.remiss;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;

@Repository
class YttrandeRepository {
    private final JdbcClient jdbc;

    YttrandeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void spara(Yttrande y) {
        Yttrande.Kodning kodning = y.kodning();
        jdbc.sql("""
                        INSERT INTO yttrande (id, remiss, avsandare, version, svar_for, avstar, text, inkom, sent, preliminart,
                               beslutsdag, handling, kodad_av, kodad, rattad_for)
                        VALUES (:id, :r, :avsandare, :version, :svarFor, :avstar, :text, :inkom, :sent, :preliminart,
                               :beslutsdag, :handling, :kodadAv, :kodad, :rattadFor)
                        """)
                .param("id", y.id())
                .param("r", y.remiss().varde())
                .param("avsandare", y.avsandare())
                .param("version", y.version())
                .param("svarFor", y.svarFor())
                .param("avstar", y.avstar())
                .param("text", y.text())
                .param("inkom", y.inkom().atOffset(ZoneOffset.UTC))
                .param("sent", y.sent())
                .param("preliminart", y.beslut().preliminart())
                .param("beslutsdag", y.beslut().dag())
                .param("handling", y.handling())
                .param("kodadAv", kodning == null ? null : kodning.av().varde())
                .param(
                        "kodad",
                        kodning == null ? null : kodning.tid().atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("rattadFor", kodning == null ? null : kodning.rattadFor())
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

    /** Speaks for nobody any more; what was said is kept. */
    void ersatt(UUID yttrande) {
        jdbc.sql("UPDATE yttrande_instans SET galler = false WHERE yttrande = :y")
                .param("y", yttrande)
                .update();
    }

    /** Speaks for this instans no more, but for the others. */
    void ersatt(UUID yttrande, String instans) {
        jdbc.sql("UPDATE yttrande_instans SET galler = false WHERE yttrande = :y AND instans = :i")
                .param("y", yttrande)
                .param("i", instans)
                .update();
    }

    /** The protokoll of the decision has come; once. */
    boolean protokoll(UUID yttrande, UUID handling, Instant inkom) {
        return jdbc.sql("""
                        UPDATE yttrande SET protokoll = :handling, protokoll_inkom = :inkom
                         WHERE id = :y AND preliminart AND protokoll IS NULL
                        """)
                        .param("handling", handling)
                        .param("inkom", inkom.atOffset(ZoneOffset.UTC))
                        .param("y", yttrande)
                        .update()
                == 1;
    }

    /** Those that count, in the order they came. */
    List<Yttrande> alla(RemissId remiss) {
        return varje(remiss).stream().filter(Yttrande::galler).toList();
    }

    /** Everything this instans has sent, the newest first. */
    List<Yttrande> av(RemissId remiss, String avsandare) {
        return varje(remiss).stream()
                .filter(y -> y.avsandare().equals(avsandare))
                .sorted(Comparator.comparingInt(Yttrande::version).reversed())
                .toList();
    }

    /** The handlingar that are yttranden in this remiss. */
    Set<UUID> handlingar(RemissId remiss) {
        return jdbc.sql("SELECT handling FROM yttrande WHERE remiss = :r")
                .param("r", remiss.varde())
                .query(UUID.class)
                .set();
    }

    /** Those that count and those that have been replaced, in the order they came. */
    List<Yttrande> varje(RemissId remiss) {
        Map<UUID, List<String>> instanser = new HashMap<>();
        jdbc.sql("""
                        SELECT yi.yttrande, yi.instans FROM yttrande_instans yi JOIN yttrande y ON y.id = yi.yttrande
                         WHERE yi.remiss = :r AND yi.galler ORDER BY yi.instans <> y.avsandare, yi.instans
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
        UUID kodadAv = rs.getObject("kodad_av", UUID.class);
        OffsetDateTime protokoll = rs.getObject("protokoll_inkom", OffsetDateTime.class);
        return new Yttrande(
                id,
                new RemissId(rs.getObject("remiss", UUID.class)),
                rs.getString("avsandare"),
                instanser.getOrDefault(id, List.of()),
                rs.getInt("version"),
                rs.getString("svar_for"),
                rs.getBoolean("avstar"),
                rs.getString("text"),
                rs.getObject("inkom", OffsetDateTime.class).toInstant(),
                rs.getBoolean("sent"),
                new Yttrande.Beslutslage(
                        rs.getBoolean("preliminart"),
                        rs.getObject("beslutsdag", LocalDate.class),
                        protokoll == null ? null : protokoll.toInstant()),
                rs.getObject("handling", UUID.class),
                svar.getOrDefault(id, Map.of()),
                kodadAv == null
                        ? null
                        : new Yttrande.Kodning(
                                new KontoId(kodadAv),
                                rs.getObject("kodad", OffsetDateTime.class).toInstant(),
                                rs.getString("rattad_for")));
    }
}
