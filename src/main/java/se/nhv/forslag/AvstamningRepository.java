package se.nhv.forslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;

@Repository
class AvstamningRepository {
    private static final String AVSTAMNING = """
            SELECT a.*, EXISTS (SELECT FROM npo_avstamning e WHERE e.ersatter = a.id) AS rattad FROM npo_avstamning a
            """;

    private final JdbcClient jdbc;

    AvstamningRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void spara(UUID id, NyAvstamning ny, KontoId av, Instant tid) {
        jdbc.sql("""
                        INSERT INTO npo_avstamning (id, npo, dag, deltagare, anteckning, overenskommet, nasta_dag, ersatter,
                                                    av, tid)
                        VALUES (:id, :npo, :dag, :deltagare, :anteckning, nullif(:overenskommet, ''), :nasta, :ersatter,
                                :av, :tid)
                        """)
                .param("id", id)
                .param("npo", ny.npo())
                .param("dag", ny.dag())
                .param("deltagare", ny.deltagare())
                .param("anteckning", ny.anteckning())
                .param("overenskommet", ny.overenskommet())
                .param("nasta", ny.nasta())
                .param("ersatter", ny.ersatter())
                .param("av", av.varde())
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Avstamning> hamta(UUID id) {
        return jdbc.sql(AVSTAMNING + " WHERE a.id = :id")
                .param("id", id)
                .query(AvstamningRepository::avstamning)
                .optional();
    }

    /** Newest first, and what was corrected after what corrects it. */
    List<Avstamning> med(String npo) {
        return jdbc.sql(AVSTAMNING + " WHERE a.npo = :npo ORDER BY a.dag DESC, a.tid DESC, a.id")
                .param("npo", npo)
                .query(AvstamningRepository::avstamning)
                .list();
    }

    private static Avstamning avstamning(ResultSet rs, int rad) throws SQLException {
        return new Avstamning(
                rs.getObject("id", UUID.class),
                rs.getString("npo"),
                rs.getObject("dag", LocalDate.class),
                rs.getString("deltagare"),
                rs.getString("anteckning"),
                rs.getString("overenskommet"),
                rs.getObject("nasta_dag", LocalDate.class),
                rs.getObject("ersatter", UUID.class),
                rs.getBoolean("rattad"),
                new KontoId(rs.getObject("av", UUID.class)),
                rs.getObject("tid", OffsetDateTime.class).toInstant());
    }
}
