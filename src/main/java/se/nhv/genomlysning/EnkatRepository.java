package se.nhv.genomlysning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.uppfoljning.Enkatunderlag.Enkatutfall;

@Repository
class EnkatRepository {
    private final JdbcClient jdbc;

    EnkatRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean starta(ArendeId arende, LocalDate idag, LocalDate stanger) {
        return jdbc.sql(
                                "INSERT INTO enkat (arende, startad, stanger) VALUES (:a, :idag, :stanger) ON CONFLICT DO NOTHING")
                        .param("a", arende.varde())
                        .param("idag", idag)
                        .param("stanger", stanger)
                        .update()
                == 1;
    }

    Optional<LocalDate> stanger(ArendeId arende) {
        return jdbc.sql("SELECT stanger FROM enkat WHERE arende = :a")
                .param("a", arende.varde())
                .query(LocalDate.class)
                .optional();
    }

    /** An enkät that was open on the day closes so many days later. */
    void flytta(ArendeId arende, LocalDate den, long dagar) {
        jdbc.sql("UPDATE enkat SET stanger = stanger + :dagar::integer WHERE arende = :a AND stanger >= :den")
                .param("dagar", dagar)
                .param("a", arende.varde())
                .param("den", den)
                .update();
    }

    void fraga(ArendeId arende, KontoId konto) {
        jdbc.sql("INSERT INTO enkatmottagare (arende, konto) VALUES (:a, :k) ON CONFLICT DO NOTHING")
                .param("a", arende.varde())
                .param("k", konto.varde())
                .update();
    }

    /** Those who have been asked and have not answered. */
    List<KontoId> kvar(ArendeId arende) {
        return jdbc.sql("SELECT konto FROM enkatmottagare WHERE arende = :a AND NOT besvarad ORDER BY konto")
                .param("a", arende.varde())
                .query((rs, rad) -> new KontoId(rs.getObject(1, UUID.class)))
                .list();
    }

    boolean bocka(ArendeId arende, KontoId konto) {
        return jdbc.sql("UPDATE enkatmottagare SET besvarad = true WHERE arende = :a AND konto = :k AND NOT besvarad")
                        .param("a", arende.varde())
                        .param("k", konto.varde())
                        .update()
                == 1;
    }

    void spara(ArendeId arende, Map<String, Optional<Integer>> svar, @Nullable String kommentar) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO enkatsvar (id, arende, kommentar) VALUES (:id, :a, :kommentar)")
                .param("id", id)
                .param("a", arende.varde())
                .param("kommentar", kommentar)
                .update();
        svar.forEach((fraga, varde) -> jdbc.sql(
                        "INSERT INTO enkatsvar_fraga (enkatsvar, fraga, varde) VALUES (:id, :fraga, :varde)")
                .param("id", id)
                .param("fraga", fraga)
                .param("varde", varde.orElse(null))
                .update());
    }

    Enkatresultat resultat(ArendeId arende, int minstaAntal) {
        int tillfragade = antal("SELECT count(*) FROM enkatmottagare WHERE arende = :a", arende);
        int svarat = antal("SELECT count(*) FROM enkatsvar WHERE arende = :a", arende);
        boolean visas = svarat >= minstaAntal;
        Map<String, Enkatresultat.Fraga> fragor = new HashMap<>();
        if (visas) {
            jdbc.sql("""
                            SELECT f.fraga, count(f.varde) AS bedomt, count(*) FILTER (WHERE f.varde >= 4) AS positiva
                              FROM enkatsvar_fraga f JOIN enkatsvar s ON s.id = f.enkatsvar
                             WHERE s.arende = :a GROUP BY f.fraga
                            """).param("a", arende.varde()).query(rs -> {
                fragor.put(rs.getString("fraga"), new Enkatresultat.Fraga(rs.getInt("bedomt"), rs.getInt("positiva")));
            });
        }
        return new Enkatresultat(
                tillfragade, svarat, minstaAntal, visas, fragor, visas ? kommentarer(arende) : List.of());
    }

    /** By an id that chance has given, so that nobody can count who wrote first. */
    private List<String> kommentarer(ArendeId arende) {
        return jdbc.sql("SELECT kommentar FROM enkatsvar WHERE arende = :a AND kommentar IS NOT NULL ORDER BY id")
                .param("a", arende.varde())
                .query(String.class)
                .list();
    }

    /** Over all persons and questions, however few: for the yearly figures, never for one group's page. */
    Enkatutfall utfall(ArendeId arende) {
        return jdbc.sql("""
                        SELECT (SELECT count(*) FROM enkatsvar WHERE arende = :a) AS svarat,
                               (SELECT count(*) FROM enkatmottagare WHERE arende = :a) AS tillfragade,
                               count(*) FILTER (WHERE f.varde >= 4) AS positiva, count(f.varde) AS bedomda
                          FROM enkatsvar_fraga f JOIN enkatsvar s ON s.id = f.enkatsvar WHERE s.arende = :a
                        """).param("a", arende.varde()).query(Enkatutfall.class).single();
    }

    private int antal(String sql, ArendeId arende) {
        return jdbc.sql(sql).param("a", arende.varde()).query(Integer.class).single();
    }
}
