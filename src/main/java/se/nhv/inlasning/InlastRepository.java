package se.nhv.inlasning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;

@Repository
class InlastRepository {
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    InlastRepository(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A row that was brought in before. */
    record Tidigare(UUID arende, Map<String, String> varden) {}

    /** One import at a time: two of the same file would otherwise both find nothing. */
    void ensam() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('inlasning'))")
                .query((r, nr) -> 1)
                .list();
    }

    Optional<Tidigare> hitta(String nyckel) {
        return jdbc.sql("SELECT arende, innehall FROM inlast_rad WHERE nyckel = :nyckel")
                .param("nyckel", nyckel)
                .query(this::tidigare)
                .optional();
    }

    /** What was brought in with this diarienummer, under whatever name. */
    Optional<Tidigare> medDnr(String dnr) {
        return jdbc.sql("SELECT arende, innehall FROM inlast_rad WHERE dnr = :dnr ORDER BY nyckel LIMIT 1")
                .param("dnr", dnr)
                .query(this::tidigare)
                .optional();
    }

    boolean nagotAv(String vardomrade) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM inlast_rad WHERE starts_with(nyckel, :borjan))")
                .param("borjan", Inlastrad.normal(vardomrade) + "\n")
                .query(Boolean.class)
                .single();
    }

    void inlasning(UUID id, Instant nar, KontoId av, int rader, int inlasta, int oforandrade) {
        jdbc.sql("""
                        INSERT INTO inlasning (id, nar, av, rader, inlasta, oforandrade)
                        VALUES (:id, :nar, :av, :rader, :inlasta, :oforandrade)
                        """)
                .param("id", id)
                .param("nar", nar.atOffset(ZoneOffset.UTC))
                .param("av", av.varde())
                .param("rader", rader)
                .param("inlasta", inlasta)
                .param("oforandrade", oforandrade)
                .update();
    }

    void spara(UUID inlasning, Inlastrad r, UUID arende, @Nullable UUID omrade) {
        jdbc.sql("""
                        INSERT INTO inlast_rad (nyckel, inlasning, arende, omrade, dnr, innehall)
                        VALUES (:nyckel, :inlasning, :arende, :omrade, :dnr, :innehall::jsonb)
                        """)
                .param("nyckel", r.nyckel())
                .param("inlasning", inlasning)
                .param("arende", arende)
                .param("omrade", omrade, Types.OTHER)
                .param(
                        "dnr",
                        r.dnr() == null
                                ? null
                                : r.dnr().lopnummer() + "/" + r.dnr().ar(),
                        Types.VARCHAR)
                .param("innehall", skriv(r.varden()))
                .update();
    }

    List<Inlasningar.Genomford> senaste() {
        return jdbc.sql("SELECT id, nar, av, rader, inlasta, oforandrade FROM inlasning ORDER BY nar DESC LIMIT 20")
                .query((r, nr) -> new Inlasningar.Genomford(
                        r.getTimestamp("nar").toInstant(),
                        new KontoId(r.getObject("av", UUID.class)),
                        r.getInt("rader"),
                        r.getInt("inlasta"),
                        r.getInt("oforandrade")))
                .list();
    }

    private Tidigare tidigare(ResultSet r, int nr) throws SQLException {
        return new Tidigare(r.getObject("arende", UUID.class), las(r.getString("innehall")));
    }

    private String skriv(Map<String, String> varden) {
        try {
            return json.writeValueAsString(varden);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> las(String text) {
        try {
            return json.readValue(text, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
