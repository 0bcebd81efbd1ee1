package se.nhv.formular;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SvarRepository {
    private final JdbcClient jdbc;
    private final Jsonb json;

    SvarRepository(JdbcClient jdbc, Jsonb json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void spara(ArkiveratSvar svar) {
        jdbc.sql("""
                INSERT INTO formular_svar
                    (uppgift, arende, omrade, formular, formular_version, svar, visning, person, besvarad)
                VALUES (:uppgift, :arende, :omrade, :formular, :version, :svar::jsonb, :visning::jsonb, :person, :tid)""")
                .param("uppgift", svar.uppgift())
                .param("arende", svar.arende())
                .param("omrade", svar.omrade(), Types.OTHER)
                .param("formular", svar.formular())
                .param("version", svar.version())
                .param("svar", json.skriv(svar.svar().alla()))
                .param("visning", json.skriv(svar.visning()))
                .param("person", svar.person())
                .param("tid", svar.besvarad().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<ArkiveratSvar> forArende(UUID arende) {
        return jdbc.sql("SELECT * FROM formular_svar WHERE arende = :arende ORDER BY besvarad, uppgift")
                .param("arende", arende)
                .query(this::rad)
                .list();
    }

    Optional<ArkiveratSvar> forUppgift(String uppgift) {
        return jdbc.sql("SELECT * FROM formular_svar WHERE uppgift = :uppgift")
                .param("uppgift", uppgift)
                .query(this::rad)
                .optional();
    }

    private ArkiveratSvar rad(ResultSet rad, int nr) throws SQLException {
        return new ArkiveratSvar(
                rad.getString("uppgift"),
                rad.getObject("arende", UUID.class),
                rad.getObject("omrade", UUID.class),
                rad.getString("formular"),
                rad.getString("formular_version"),
                Svar.ur(json.las(rad.getString("svar"), new TypeReference<Map<String, Object>>() {})),
                json.las(rad.getString("visning"), new TypeReference<List<Visat>>() {}),
                rad.getObject("person", UUID.class),
                rad.getTimestamp("besvarad").toInstant());
    }
}
