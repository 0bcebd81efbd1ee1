package se.nhv.arbetslista;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;
import se.nhv.arende.Steg;
import se.nhv.engine.TaskId;

@Repository
class UppgiftRepository {
    static final String KOLUMNER =
            "u.id, u.arende, u.omrade, u.steg, u.nyckel, u.namn, u.formular, u.grupper, u.tilldelad, u.skapad, u.forfaller, u.lokala";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    UppgiftRepository(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void ny(Uppgift u) {
        OmradeId omrade = u.omrade();
        jdbc.sql("""
                        INSERT INTO uppgift (id, arende, omrade, steg, nyckel, namn, formular, grupper, tilldelad, skapad, forfaller, lokala)
                        VALUES (:id, :arende, :omrade, :steg, :nyckel, :namn, :formular, :grupper, :tilldelad, :skapad, :forfaller, :lokala::jsonb)
                        """)
                .param("id", u.id().value())
                .param("arende", u.arende().varde())
                .param("omrade", omrade == null ? null : omrade.varde(), Types.OTHER)
                .param("steg", u.steg().nummer())
                .param("nyckel", u.nyckel())
                .param("namn", u.namn())
                .param("formular", u.formular())
                .param("grupper", u.grupper().stream().sorted().toArray(String[]::new))
                .param("tilldelad", konto(u.tilldelad()), Types.OTHER)
                .param("skapad", u.skapad().atOffset(ZoneOffset.UTC))
                .param("forfaller", u.forfaller(), Types.DATE)
                .param("lokala", skriv(u.lokala()))
                .update();
    }

    void andrad(TaskId id, String namn, String formular, Set<String> grupper, @Nullable KontoId tilldelad) {
        jdbc.sql("""
                        UPDATE uppgift SET namn = :namn, formular = :formular, grupper = :grupper, tilldelad = :tilldelad
                         WHERE id = :id
                        """)
                .param("namn", namn)
                .param("formular", formular)
                .param("grupper", grupper.stream().sorted().toArray(String[]::new))
                .param("tilldelad", konto(tilldelad), Types.OTHER)
                .param("id", id.value())
                .update();
    }

    void forfaller(TaskId id, LocalDate dag) {
        jdbc.sql("UPDATE uppgift SET forfaller = :dag WHERE id = :id")
                .param("dag", dag)
                .param("id", id.value())
                .update();
    }

    void slut(TaskId id) {
        jdbc.sql("DELETE FROM uppgift WHERE id = :id").param("id", id.value()).update();
    }

    Optional<Uppgift> hitta(TaskId id) {
        return jdbc.sql("SELECT " + KOLUMNER + " FROM uppgift u WHERE id = :id")
                .param("id", id.value())
                .query(this::rad)
                .optional();
    }

    List<Uppgift> iArende(ArendeId arende) {
        return jdbc.sql("SELECT " + KOLUMNER
                        + " FROM uppgift u WHERE arende = :arende ORDER BY forfaller NULLS LAST, skapad, id")
                .param("arende", arende.varde())
                .query(this::rad)
                .list();
    }

    List<TaskId> allaId() {
        return jdbc.sql("SELECT id FROM uppgift")
                .query((r, nr) -> new TaskId(r.getString(1)))
                .list();
    }

    Uppgift rad(ResultSet r, int nr) throws SQLException {
        UUID omrade = r.getObject("omrade", UUID.class);
        UUID tilldelad = r.getObject("tilldelad", UUID.class);
        Date forfaller = r.getDate("forfaller");
        return new Uppgift(
                new TaskId(r.getString("id")),
                new ArendeId(r.getObject("arende", UUID.class)),
                omrade == null ? null : new OmradeId(omrade),
                Steg.nr(r.getInt("steg")),
                r.getString("nyckel"),
                r.getString("namn"),
                r.getString("formular"),
                new LinkedHashSet<>(
                        Arrays.asList((String[]) r.getArray("grupper").getArray())),
                tilldelad == null ? null : new KontoId(tilldelad),
                r.getTimestamp("skapad").toInstant(),
                forfaller == null ? null : forfaller.toLocalDate(),
                las(r.getString("lokala")));
    }

    private String skriv(Map<String, String> lokala) {
        try {
            return json.writeValueAsString(lokala);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> las(String lokala) {
        try {
            return json.readValue(lokala, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable UUID konto(@Nullable KontoId id) {
        return id == null ? null : id.varde();
    }
}
