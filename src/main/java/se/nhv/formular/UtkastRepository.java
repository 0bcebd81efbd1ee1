package se.nhv.formular;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UtkastRepository {
    private final JdbcClient jdbc;
    private final Jsonb json;

    UtkastRepository(JdbcClient jdbc, Jsonb json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void spara(String uppgift, UUID person, Formulardata data, Instant nu) {
        jdbc.sql("""
                INSERT INTO utkast (uppgift, person, innehall, sparat)
                VALUES (:uppgift, :person, :innehall::jsonb, :sparat)
                ON CONFLICT (uppgift, person) DO UPDATE SET innehall = excluded.innehall, sparat = excluded.sparat""")
                .param("uppgift", uppgift)
                .param("person", person)
                .param("innehall", json.skriv(data.varden()))
                .param("sparat", nu.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Utkast> hamta(String uppgift, UUID person) {
        return jdbc.sql("SELECT innehall, sparat FROM utkast WHERE uppgift = :uppgift AND person = :person")
                .param("uppgift", uppgift)
                .param("person", person)
                .query((rad, nr) -> new Utkast(
                        Formulardata.ur(
                                json.las(rad.getString("innehall"), new TypeReference<Map<String, List<String>>>() {})),
                        rad.getTimestamp("sparat").toInstant()))
                .optional();
    }

    void taBort(String uppgift, UUID person) {
        jdbc.sql("DELETE FROM utkast WHERE uppgift = :uppgift AND person = :person")
                .param("uppgift", uppgift)
                .param("person", person)
                .update();
    }

    void taBortAlla(String uppgift) {
        jdbc.sql("DELETE FROM utkast WHERE uppgift = :uppgift")
                .param("uppgift", uppgift)
                .update();
    }
}
