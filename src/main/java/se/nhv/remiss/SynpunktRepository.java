package se.nhv.remiss;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;
import se.nhv.handling.HandlingId;

@Repository
class SynpunktRepository {
    private final JdbcClient jdbc;

    SynpunktRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void spara(RemissId remiss, Synpunkt s, Instant tid, KontoId av) {
        jdbc.sql("""
                        INSERT INTO synpunkt (id, remiss, kalla, fraga, text, skriven, skriven_av)
                        VALUES (:id, :r, :kalla, :fraga, :text, :tid, :av)
                        """)
                .param("id", s.id())
                .param("r", remiss.varde())
                .param("kalla", s.kalla())
                .param("fraga", s.fraga())
                .param("text", s.text())
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .param("av", av.varde())
                .update();
    }

    void foljd(UUID synpunkt, Synpunkt.Foljd f) {
        Synpunkt.Andring a = f.andring();
        jdbc.sql("""
                        UPDATE synpunkt SET version = :version, del = :del, villkor = :villkor, svar = :svar,
                               besvarad = :tid, besvarad_av = :av WHERE id = :id
                        """)
                .param("version", a == null ? null : a.version(), Types.INTEGER)
                .param("del", a == null ? null : a.del().name(), Types.VARCHAR)
                .param("villkor", a == null ? null : a.villkor(), Types.OTHER)
                .param("svar", f.text())
                .param("tid", f.tid().atOffset(ZoneOffset.UTC))
                .param("av", f.av().varde())
                .param("id", synpunkt)
                .update();
    }

    void taBort(UUID synpunkt) {
        jdbc.sql("DELETE FROM synpunkt WHERE id = :id").param("id", synpunkt).update();
    }

    /** What was taken out of an answer that has been replaced belongs to the one in its place. */
    void foljMed(UUID fran, UUID till) {
        jdbc.sql("UPDATE synpunkt SET kalla = :till WHERE kalla = :fran")
                .param("till", till)
                .param("fran", fran)
                .update();
    }

    /** In the order they were taken out. */
    List<Synpunkt> alla(RemissId remiss) {
        return jdbc.sql("SELECT * FROM synpunkt WHERE remiss = :r ORDER BY skriven, id")
                .param("r", remiss.varde())
                .query(SynpunktRepository::synpunkt)
                .list();
    }

    private static Synpunkt synpunkt(ResultSet rs, int rad) throws SQLException {
        String svar = rs.getString("svar");
        String del = rs.getString("del");
        return new Synpunkt(
                rs.getObject("id", UUID.class),
                rs.getObject("kalla", UUID.class),
                rs.getInt("fraga"),
                rs.getString("text"),
                svar == null
                        ? null
                        : new Synpunkt.Foljd(
                                del == null
                                        ? null
                                        : new Synpunkt.Andring(
                                                rs.getInt("version"),
                                                Underlagsdel.valueOf(del),
                                                rs.getObject("villkor", UUID.class)),
                                svar,
                                rs.getObject("besvarad", OffsetDateTime.class).toInstant(),
                                new KontoId(rs.getObject("besvarad_av", UUID.class))));
    }

    void publicera(RemissId remiss, DuSaPublicering p, HandlingId handling, KontoId av) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO du_sa_publicering (id, remiss, version, utan_svar, handling, tid, av)
                        VALUES (:id, :r, :version, :utanSvar, :handling, :tid, :av)
                        """)
                .param("id", id)
                .param("r", remiss.varde())
                .param("version", p.version())
                .param("utanSvar", p.utanSvar())
                .param("handling", handling.varde())
                .param("tid", p.tid().atOffset(ZoneOffset.UTC))
                .param("av", av.varde())
                .update();
        for (int i = 0; i < p.rader().size(); i++) {
            DuSaPublicering.Rad r = p.rader().get(i);
            jdbc.sql("""
                            INSERT INTO du_sa_publicerad (publicering, nr, fraga, fran, synpunkt, andring, svar)
                            VALUES (:p, :nr, :fraga, :fran, :synpunkt, :andring, :svar)
                            """)
                    .param("p", id)
                    .param("nr", i + 1)
                    .param("fraga", r.fraga())
                    .param("fran", r.fran())
                    .param("synpunkt", r.synpunkt())
                    .param("andring", r.andring())
                    .param("svar", r.svar())
                    .update();
        }
    }

    /** The newest one. */
    Optional<DuSaPublicering> publicerat(RemissId remiss) {
        return jdbc.sql("SELECT * FROM du_sa_publicering WHERE remiss = :r ORDER BY version DESC LIMIT 1")
                .param("r", remiss.varde())
                .query((rs, rad) -> new DuSaPublicering(
                        rs.getInt("version"),
                        rs.getInt("utan_svar"),
                        rs.getObject("tid", OffsetDateTime.class).toInstant(),
                        rader(rs.getObject("id", UUID.class))))
                .optional();
    }

    private List<DuSaPublicering.Rad> rader(UUID publicering) {
        return jdbc.sql(
                        "SELECT fraga, fran, synpunkt, andring, svar FROM du_sa_publicerad WHERE publicering = :p ORDER BY nr")
                .param("p", publicering)
                .query(DuSaPublicering.Rad.class)
                .list();
    }
}
