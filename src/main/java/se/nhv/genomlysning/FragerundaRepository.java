package se.nhv.genomlysning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;

@Repository
class FragerundaRepository {
    private static final TypeReference<Map<String, Object>> KARTA = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    FragerundaRepository(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Fragerunda> senaste(ArendeId arende) {
        return jdbc.sql("""
                        SELECT runda, startad, sista_dag, stangd FROM fragerunda
                         WHERE arende = :a ORDER BY runda DESC LIMIT 1
                        """).param("a", arende.varde()).query(Fragerunda.class).optional();
    }

    void starta(ArendeId arende, Fragerunda r) {
        jdbc.sql("INSERT INTO fragerunda (arende, runda, startad, sista_dag) VALUES (:a, :runda, :startad, :sista)")
                .param("a", arende.varde())
                .param("runda", r.runda())
                .param("startad", r.startad())
                .param("sista", r.sistaDag())
                .update();
    }

    void stang(ArendeId arende, LocalDate dag) {
        jdbc.sql("UPDATE fragerunda SET stangd = :dag WHERE arende = :a AND stangd IS NULL")
                .param("dag", dag)
                .param("a", arende.varde())
                .update();
    }

    void fortsatt(ArendeId arende, String med, LocalDate dag) {
        jdbc.sql("UPDATE fragerunda SET mer_arbete = :med, stangd = :dag WHERE arende = :a AND stangd IS NULL")
                .param("med", med)
                .param("dag", dag)
                .param("a", arende.varde())
                .update();
    }

    boolean svara(ArendeId arende, int runda, KontoId konto, Map<String, ?> svar, Instant tid) {
        return jdbc.sql("""
                        INSERT INTO gruppsvar (arende, runda, konto, svar, tid)
                        VALUES (:a, :runda, :konto, :svar::jsonb, :tid) ON CONFLICT DO NOTHING
                        """)
                        .param("a", arende.varde())
                        .param("runda", runda)
                        .param("konto", konto.varde())
                        .param("svar", skriv(svar))
                        .param("tid", tid.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<Gruppsvar> svar(ArendeId arende, int runda) {
        return jdbc.sql(
                        "SELECT runda, konto, svar FROM gruppsvar WHERE arende = :a AND runda = :runda ORDER BY tid, konto")
                .param("a", arende.varde())
                .param("runda", runda)
                .query(this::gruppsvar)
                .list();
    }

    private Gruppsvar gruppsvar(ResultSet rs, int rad) throws SQLException {
        try {
            return new Gruppsvar(
                    rs.getInt("runda"),
                    new KontoId(rs.getObject("konto", UUID.class)),
                    json.readValue(rs.getString("svar"), KARTA));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String skriv(Map<String, ?> svar) {
        try {
            return json.writeValueAsString(svar);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
