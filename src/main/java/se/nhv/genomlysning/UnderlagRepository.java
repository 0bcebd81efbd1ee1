package se.nhv.genomlysning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;

@Repository
class UnderlagRepository {
    private final JdbcClient jdbc;

    UnderlagRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void spara(ArendeId arende, int version, NyttUnderlag nytt, KontoId av, Instant tid) {
        jdbc.sql("""
                        INSERT INTO underlag (arende, version, sammanfattning, konsekvensanalys, orsak, av, tid)
                        VALUES (:a, :version, :sammanfattning, :konsekvensanalys, :orsak, :av, :tid)
                        """)
                .param("a", arende.varde())
                .param("version", version)
                .param("sammanfattning", nytt.sammanfattning())
                .param("konsekvensanalys", nytt.konsekvensanalys())
                .param("orsak", nytt.orsak())
                .param("av", av.varde())
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .update();
    }

    UUID nyttOmradesforslag(ArendeId arende) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO omradesforslag (id, arende) VALUES (:id, :a)")
                .param("id", id)
                .param("a", arende.varde())
                .update();
        return id;
    }

    void sparaOmrade(ArendeId arende, int version, int ordning, UUID id, NyttUnderlag.Omrade o) {
        jdbc.sql("""
                        INSERT INTO omradesforslag_version
                               (omradesforslag, arende, version, ordning, namn, definition, antal_enheter)
                        VALUES (:id, :a, :version, :ordning, :namn, :definition, :enheter)
                        """)
                .param("id", id)
                .param("a", arende.varde())
                .param("version", version)
                .param("ordning", ordning)
                .param("namn", o.namn())
                .param("definition", o.definition())
                .param("enheter", o.antalEnheter())
                .update();
    }

    UUID nyttVillkor(ArendeId arende, UUID omradesforslag) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO villkor (id, arende, omradesforslag) VALUES (:id, :a, :o)")
                .param("id", id)
                .param("a", arende.varde())
                .param("o", omradesforslag)
                .update();
        return id;
    }

    void sparaLydelse(ArendeId arende, int version, int ordning, UUID villkor, NyttUnderlag.Lydelse lydelse) {
        jdbc.sql("""
                        INSERT INTO villkor_lydelse (villkor, arende, version, ordning, lydelse, motivering)
                        VALUES (:v, :a, :version, :ordning, :lydelse, :motivering)
                        """)
                .param("v", villkor)
                .param("a", arende.varde())
                .param("version", version)
                .param("ordning", ordning)
                .param("lydelse", lydelse.text())
                .param("motivering", lydelse.motivering())
                .update();
    }

    int senasteVersion(ArendeId arende) {
        return jdbc.sql("SELECT coalesce(max(version), 0) FROM underlag WHERE arende = :a")
                .param("a", arende.varde())
                .query(Integer.class)
                .single();
    }

    boolean frys(ArendeId arende, int version, Instant tid) {
        return jdbc.sql("UPDATE underlag SET frusen = :tid WHERE arende = :a AND version = :v AND frusen IS NULL")
                        .param("tid", tid.atOffset(ZoneOffset.UTC))
                        .param("a", arende.varde())
                        .param("v", version)
                        .update()
                == 1;
    }

    Optional<Underlag> hamta(ArendeId arende, int version) {
        return jdbc.sql("SELECT * FROM underlag WHERE arende = :a AND version = :v")
                .param("a", arende.varde())
                .param("v", version)
                .query(UnderlagRepository::utanOmraden)
                .optional()
                .map(u -> u.med(omraden(arende, version)));
    }

    /** Every version without its tillståndsområden, newest first. */
    List<Underlag> versioner(ArendeId arende) {
        return jdbc.sql("SELECT * FROM underlag WHERE arende = :a ORDER BY version DESC")
                .param("a", arende.varde())
                .query(UnderlagRepository::utanOmraden)
                .list();
    }

    private List<Omradesforslag> omraden(ArendeId arende, int version) {
        Map<UUID, List<Villkor>> villkor = new HashMap<>();
        jdbc.sql("""
                        SELECT v.omradesforslag, l.villkor, l.lydelse, l.motivering
                          FROM villkor_lydelse l JOIN villkor v ON v.id = l.villkor
                         WHERE l.arende = :a AND l.version = :v ORDER BY l.ordning
                        """).param("a", arende.varde()).param("v", version).query(rs -> {
            villkor.computeIfAbsent(rs.getObject("omradesforslag", UUID.class), o -> new ArrayList<>())
                    .add(new Villkor(
                            rs.getObject("villkor", UUID.class), rs.getString("lydelse"), rs.getString("motivering")));
        });
        return jdbc.sql("""
                        SELECT omradesforslag, namn, definition, antal_enheter
                          FROM omradesforslag_version WHERE arende = :a AND version = :v ORDER BY ordning
                        """)
                .param("a", arende.varde())
                .param("v", version)
                .query((rs, rad) -> {
                    UUID id = rs.getObject("omradesforslag", UUID.class);
                    return new Omradesforslag(
                            id,
                            rs.getString("namn"),
                            rs.getString("definition"),
                            rs.getInt("antal_enheter"),
                            villkor.getOrDefault(id, List.of()));
                })
                .list();
    }

    private static Underlag utanOmraden(ResultSet rs, int rad) throws SQLException {
        OffsetDateTime frusen = rs.getObject("frusen", OffsetDateTime.class);
        return new Underlag(
                new ArendeId(rs.getObject("arende", UUID.class)),
                rs.getInt("version"),
                rs.getString("sammanfattning"),
                rs.getString("konsekvensanalys"),
                rs.getString("orsak"),
                new KontoId(rs.getObject("av", UUID.class)),
                rs.getObject("tid", OffsetDateTime.class).toInstant(),
                frusen == null ? null : frusen.toInstant(),
                List.of());
    }
}
