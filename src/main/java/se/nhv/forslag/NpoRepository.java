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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.handling.HandlingId;
import se.nhv.kalender.Kalender;

@Repository
class NpoRepository {
    private final JdbcClient jdbc;

    NpoRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every NPO by name; what came from each is counted from {@code fran} until {@code till}. */
    List<Nporad> rader(Instant fran, Instant till) {
        return jdbc.sql("""
                        SELECT n.kod, n.namn, q.tid AS fragad, q.sista_dag, p.tid AS paminnd,
                               EXISTS (SELECT FROM forslag s WHERE s.npo = n.kod AND s.lamnat >= q.tid)
                               OR EXISTS (SELECT FROM prioritering s WHERE s.npo = n.kod AND s.satt >= q.tid) AS svarat,
                               f.forslag, f.stod, r.prioriterat, m.nominerat, a.dag AS avstamd, a.nasta_dag
                          FROM npo n
                          LEFT JOIN LATERAL (SELECT id, tid, sista_dag FROM npo_fraga
                                WHERE npo = n.kod AND paminner_om IS NULL ORDER BY tid DESC, id LIMIT 1) q ON true
                          LEFT JOIN LATERAL (SELECT max(tid) AS tid FROM npo_fraga WHERE paminner_om = q.id) p ON true
                          LEFT JOIN LATERAL (SELECT count(*) FILTER (WHERE NOT x.stod) AS forslag,
                                                    count(*) FILTER (WHERE x.stod) AS stod FROM forslag x
                                WHERE x.npo = n.kod AND x.lamnat >= :fran AND x.lamnat < :till) f ON true
                          LEFT JOIN LATERAL (SELECT count(*) AS prioriterat FROM prioritering
                                WHERE npo = n.kod AND satt >= :fran AND satt < :till) r ON true
                          LEFT JOIN LATERAL (SELECT count(*) AS nominerat FROM nominering
                                WHERE npo = n.kod AND tid >= :fran AND tid < :till) m ON true
                          LEFT JOIN LATERAL (SELECT dag, nasta_dag FROM npo_avstamning x
                                WHERE x.npo = n.kod AND NOT EXISTS (SELECT FROM npo_avstamning e WHERE e.ersatter = x.id)
                                ORDER BY dag DESC, tid DESC LIMIT 1) a ON true
                         ORDER BY n.namn COLLATE "sv-SE-x-icu"
                        """)
                .param("fran", fran.atOffset(ZoneOffset.UTC))
                .param("till", till.atOffset(ZoneOffset.UTC))
                .query(NpoRepository::rad)
                .list();
    }

    private static Nporad rad(ResultSet rs, int rad) throws SQLException {
        return new Nporad(
                rs.getString("kod"),
                rs.getString("namn"),
                dag(rs, "fragad"),
                rs.getObject("sista_dag", LocalDate.class),
                dag(rs, "paminnd"),
                rs.getBoolean("svarat"),
                rs.getInt("forslag"),
                rs.getInt("stod"),
                rs.getInt("prioriterat"),
                rs.getInt("nominerat"),
                rs.getObject("avstamd", LocalDate.class),
                rs.getObject("nasta_dag", LocalDate.class));
    }

    private static @Nullable LocalDate dag(ResultSet rs, String kolumn) throws SQLException {
        OffsetDateTime tid = rs.getObject(kolumn, OffsetDateTime.class);
        return tid == null ? null : LocalDate.ofInstant(tid.toInstant(), Kalender.SVERIGE);
    }

    /** The NPO's own list, most urgent first. */
    List<Npoprioritet> prioriteter(String npo) {
        return jdbc.sql("""
                        SELECT v.id, v.namn, p.ordning, p.motivering
                          FROM prioritering p JOIN vardomrade v ON v.id = p.vardomrade
                         WHERE p.npo = :npo ORDER BY p.ordning
                        """)
                .param("npo", npo)
                .query((rs, rad) -> new Npoprioritet(
                        new ArendeId(rs.getObject("id", UUID.class)),
                        rs.getString("namn"),
                        rs.getInt("ordning"),
                        rs.getString("motivering")))
                .list();
    }

    void fragad(
            String npo, @Nullable UUID paminnerOm, LocalDate sistaDag, HandlingId handling, KontoId av, Instant tid) {
        jdbc.sql("""
                        INSERT INTO npo_fraga (id, npo, paminner_om, sista_dag, handling, av, tid)
                        VALUES (:id, :npo, :paminnerOm, :sistaDag, :handling, :av, :tid)
                        """)
                .param("id", UUID.randomUUID())
                .param("npo", npo)
                .param("paminnerOm", paminnerOm)
                .param("sistaDag", sistaDag)
                .param("handling", handling.varde())
                .param("av", av.varde())
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The question an NPO was last asked. */
    Optional<UUID> senasteFraga(String npo) {
        return jdbc.sql("""
                        SELECT id FROM npo_fraga WHERE npo = :npo AND paminner_om IS NULL ORDER BY tid DESC, id LIMIT 1
                        """).param("npo", npo).query(UUID.class).optional();
    }
}
