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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;

@Repository
class KommentarRepository {
    private final JdbcClient jdbc;

    KommentarRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void spara(ArendeId arende, int version, Underlagsdel.Stycke s, String text, KontoId av, Instant tid) {
        jdbc.sql("""
                        INSERT INTO underlag_kommentar (id, arende, version, del, stycke, lydelse, text, av, tid)
                        VALUES (:id, :a, :version, :del, :stycke, :lydelse, :text, :av, :tid)
                        """)
                .param("id", UUID.randomUUID())
                .param("a", arende.varde())
                .param("version", version)
                .param("del", s.nyckel())
                .param("stycke", s.nr())
                .param("lydelse", s.text())
                .param("text", text)
                .param("av", av.varde())
                .param("tid", utc(tid))
                .update();
    }

    void svara(UUID kommentar, String text, KontoId av, Instant tid) {
        jdbc.sql("""
                        INSERT INTO underlag_kommentar_svar (id, kommentar, text, av, tid)
                        VALUES (:id, :kommentar, :text, :av, :tid)
                        """)
                .param("id", UUID.randomUUID())
                .param("kommentar", kommentar)
                .param("text", text)
                .param("av", av.varde())
                .param("tid", utc(tid))
                .update();
    }

    /** False if it already was so. */
    boolean klar(UUID kommentar, KontoId av, Instant tid) {
        return jdbc.sql("UPDATE underlag_kommentar SET klar = :tid, klar_av = :av WHERE id = :id AND klar IS NULL")
                        .param("tid", utc(tid))
                        .param("av", av.varde())
                        .param("id", kommentar)
                        .update()
                == 1;
    }

    boolean oppna(UUID kommentar) {
        return jdbc.sql("UPDATE underlag_kommentar SET klar = NULL, klar_av = NULL WHERE id = :id AND klar IS NOT NULL")
                        .param("id", kommentar)
                        .update()
                == 1;
    }

    void rensa(ArendeId arende) {
        jdbc.sql("""
                        DELETE FROM underlag_kommentar_svar
                         WHERE kommentar IN (SELECT id FROM underlag_kommentar WHERE arende = :a)
                        """).param("a", arende.varde()).update();
        jdbc.sql("DELETE FROM underlag_kommentar WHERE arende = :a")
                .param("a", arende.varde())
                .update();
    }

    /** Oldest first. */
    List<Kommentar> alla(ArendeId arende) {
        Map<UUID, List<Kommentar.Svar>> svar = new HashMap<>();
        jdbc.sql("""
                        SELECT s.kommentar, s.text, s.av, s.tid
                          FROM underlag_kommentar_svar s JOIN underlag_kommentar k ON k.id = s.kommentar
                         WHERE k.arende = :a ORDER BY s.tid, s.id
                        """).param("a", arende.varde()).query(rs -> {
            svar.computeIfAbsent(rs.getObject("kommentar", UUID.class), k -> new ArrayList<>())
                    .add(new Kommentar.Svar(
                            rs.getString("text"),
                            new KontoId(rs.getObject("av", UUID.class)),
                            rs.getObject("tid", OffsetDateTime.class).toInstant()));
        });
        return jdbc
                .sql("SELECT * FROM underlag_kommentar WHERE arende = :a ORDER BY tid, id")
                .param("a", arende.varde())
                .query(KommentarRepository::utanSvar)
                .list()
                .stream()
                .map(k -> k.med(svar.getOrDefault(k.id(), List.of())))
                .toList();
    }

    private static Kommentar utanSvar(ResultSet rs, int rad) throws SQLException {
        return new Kommentar(
                rs.getObject("id", UUID.class),
                rs.getInt("version"),
                rs.getString("del"),
                rs.getInt("stycke"),
                rs.getString("lydelse"),
                rs.getString("text"),
                new KontoId(rs.getObject("av", UUID.class)),
                rs.getObject("tid", OffsetDateTime.class).toInstant(),
                nar(rs.getObject("klar", OffsetDateTime.class)),
                vem(rs.getObject("klar_av", UUID.class)),
                List.of());
    }

    private static @Nullable Instant nar(@Nullable OffsetDateTime tid) {
        return tid == null ? null : tid.toInstant();
    }

    private static @Nullable KontoId vem(@Nullable UUID konto) {
        return konto == null ? null : new KontoId(konto);
    }

    private static OffsetDateTime utc(Instant tid) {
        return tid.atOffset(ZoneOffset.UTC);
    }
}
