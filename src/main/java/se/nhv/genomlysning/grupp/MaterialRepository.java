package se.nhv.genomlysning.grupp;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.arende.ArendeId;
import se.nhv.handling.HandlingId;

@Repository
class MaterialRepository {
    private final JdbcClient jdbc;

    MaterialRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order they were given. */
    List<HandlingId> i(ArendeId arende) {
        return jdbc.sql("""
                        SELECT m.handling FROM gruppmaterial m JOIN handling h ON h.id = m.handling
                         WHERE m.arende = :arende ORDER BY m.tid, h.nummer
                        """)
                .param("arende", arende.varde())
                .query((rs, rad) -> new HandlingId(rs.getObject(1, UUID.class)))
                .list();
    }

    /** Again is no change. */
    void laggTill(ArendeId arende, HandlingId handling, Instant tid) {
        jdbc.sql(
                        "INSERT INTO gruppmaterial (arende, handling, tid) VALUES (:arende, :handling, :tid) ON CONFLICT DO NOTHING")
                .param("arende", arende.varde())
                .param("handling", handling.varde())
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .update();
    }

    void taBort(ArendeId arende, HandlingId handling) {
        jdbc.sql("DELETE FROM gruppmaterial WHERE arende = :arende AND handling = :handling")
                .param("arende", arende.varde())
                .param("handling", handling.varde())
                .update();
    }
}
