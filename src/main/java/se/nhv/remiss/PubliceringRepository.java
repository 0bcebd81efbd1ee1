package se.nhv.remiss;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;
import se.nhv.handling.HandlingId;

@Repository
class PubliceringRepository {
    private final JdbcClient jdbc;

    PubliceringRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void spara(RemissId remiss, UUID kalla, Mask m) {
        jdbc.sql("""
                        INSERT INTO yttrande_mask (id, remiss, kalla, text, skal, lagrum, tid, av)
                        VALUES (:id, :r, :kalla, :text, :skal, :lagrum, :tid, :av)
                        """)
                .param("id", m.id())
                .param("r", remiss.varde())
                .param("kalla", kalla)
                .param("text", m.text())
                .param("skal", m.skal())
                .param("lagrum", m.lagrum())
                .param("tid", m.tid().atOffset(ZoneOffset.UTC))
                .param("av", m.av().varde())
                .update();
    }

    boolean taBort(UUID kalla, UUID mask) {
        return jdbc.sql("DELETE FROM yttrande_mask WHERE id = :id AND kalla = :kalla")
                        .param("id", mask)
                        .param("kalla", kalla)
                        .update()
                == 1;
    }

    /** What is masked in an answer that has been replaced is masked in the one in its place, which is published by it. */
    void foljMed(UUID fran, UUID till) {
        for (String sql : List.of(
                "UPDATE yttrande_mask SET kalla = :till WHERE kalla = :fran",
                "UPDATE yttrande_publicering SET kalla = :till WHERE kalla = :fran")) {
            jdbc.sql(sql).param("till", till).param("fran", fran).update();
        }
    }

    /** In the order they were made. */
    List<Mask> masker(UUID kalla) {
        return jdbc.sql("SELECT * FROM yttrande_mask WHERE kalla = :kalla ORDER BY tid, id")
                .param("kalla", kalla)
                .query((rs, rad) -> new Mask(
                        rs.getObject("id", UUID.class),
                        rs.getString("text"),
                        rs.getString("skal"),
                        rs.getString("lagrum"),
                        rs.getObject("tid", OffsetDateTime.class).toInstant(),
                        new KontoId(rs.getObject("av", UUID.class))))
                .list();
    }

    void publicerad(RemissId remiss, UUID kalla, HandlingId handling, Instant tid, KontoId av) {
        jdbc.sql("""
                        INSERT INTO yttrande_publicering (kalla, remiss, handling, tid, av)
                        VALUES (:kalla, :r, :handling, :tid, :av)
                        ON CONFLICT (kalla) DO UPDATE SET tid = :tid, av = :av, indragen = NULL
                        """)
                .param("kalla", kalla)
                .param("r", remiss.varde())
                .param("handling", handling.varde())
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .param("av", av.varde())
                .update();
    }

    void indragen(UUID kalla, Instant tid) {
        jdbc.sql("UPDATE yttrande_publicering SET indragen = :tid WHERE kalla = :kalla")
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .param("kalla", kalla)
                .update();
    }

    Map<UUID, Yttrandepublicering.Publicerat> publicerade(RemissId remiss) {
        return jdbc
                .sql(
                        "SELECT kalla, handling, tid, av, indragen IS NOT NULL FROM yttrande_publicering WHERE remiss = :r")
                .param("r", remiss.varde())
                .query((rs, rad) -> new Yttrandepublicering.Publicerat(
                        rs.getObject(1, UUID.class),
                        new HandlingId(rs.getObject(2, UUID.class)),
                        rs.getObject(3, OffsetDateTime.class).toInstant(),
                        new KontoId(rs.getObject(4, UUID.class)),
                        rs.getBoolean(5)))
                .list()
                .stream()
                .collect(Collectors.toMap(Yttrandepublicering.Publicerat::kalla, Function.identity()));
    }
}
