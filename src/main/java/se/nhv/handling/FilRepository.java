package se.nhv.handling;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions and their files; written once. */
@Repository
class FilRepository {
    private static final String KOLUMNER = "f.id, f.handling, f.version, f.nr, f.namn, f.typ, f.storlek, f.sha256";

    private final JdbcClient jdbc;

    FilRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void sparaVersion(HandlingId handling, int version, @Nullable String orsak, String av, Instant tid) {
        jdbc.sql("""
                        INSERT INTO handling_version (handling, version, orsak, av, tid)
                        VALUES (:handling, :version, :orsak, :av, :tid)
                        """)
                .param("handling", handling.varde())
                .param("version", version)
                .param("orsak", orsak)
                .param("av", av)
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .update();
    }

    void sparaFil(HandlingId handling, int version, int nr, Fil fil, String typ) {
        jdbc.sql("""
                        INSERT INTO handling_fil (id, handling, version, nr, namn, typ, storlek, sha256, innehall)
                        VALUES (:id, :handling, :version, :nr, :namn, :typ, :storlek, :sha256, :innehall)
                        """)
                .param("id", UUID.randomUUID())
                .param("handling", handling.varde())
                .param("version", version)
                .param("nr", nr)
                .param("namn", fil.namn())
                .param("typ", typ)
                .param("storlek", (long) fil.innehall().length)
                .param("sha256", sha256(fil.innehall()))
                .param("innehall", fil.innehall())
                .update();
    }

    List<Version> versioner(HandlingId handling) {
        List<Filpost> filer = filer(handling);
        return jdbc.sql(
                        "SELECT version, orsak, av, tid FROM handling_version WHERE handling = :h ORDER BY version DESC")
                .param("h", handling.varde())
                .query((rs, rad) -> {
                    int nummer = rs.getInt("version");
                    return new Version(
                            nummer,
                            rs.getString("orsak"),
                            rs.getString("av"),
                            rs.getObject("tid", OffsetDateTime.class).toInstant(),
                            filer.stream().filter(f -> f.version() == nummer).toList());
                })
                .list();
    }

    private List<Filpost> filer(HandlingId handling) {
        return jdbc.sql("SELECT " + KOLUMNER + " FROM handling_fil f WHERE f.handling = :h ORDER BY f.version, f.nr")
                .param("h", handling.varde())
                .query(FilRepository::filpost)
                .list();
    }

    /** The files of the newest version of each handling. */
    List<Filpost> senaste(List<HandlingId> handlingar) {
        if (handlingar.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT " + KOLUMNER + """
                          FROM handling_fil f JOIN handling h ON h.id = f.handling AND h.version = f.version
                         WHERE f.handling IN (:handlingar) ORDER BY f.handling, f.nr
                        """)
                .param("handlingar", handlingar.stream().map(HandlingId::varde).toList())
                .query(FilRepository::filpost)
                .list();
    }

    Optional<Filpost> fil(UUID id) {
        return jdbc.sql("SELECT " + KOLUMNER + " FROM handling_fil f WHERE f.id = :id")
                .param("id", id)
                .query(FilRepository::filpost)
                .optional();
    }

    byte[] innehall(UUID fil) {
        return jdbc.sql("SELECT innehall FROM handling_fil WHERE id = :id")
                .param("id", fil)
                .query((rs, rad) -> rs.getBytes(1))
                .single();
    }

    static String sha256(byte[] innehall) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(innehall));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Filpost filpost(ResultSet rs, int rad) throws SQLException {
        return new Filpost(
                rs.getObject("id", UUID.class),
                new HandlingId(rs.getObject("handling", UUID.class)),
                rs.getInt("version"),
                rs.getInt("nr"),
                rs.getString("namn"),
                rs.getString("typ"),
                rs.getLong("storlek"),
                rs.getString("sha256"));
    }
}
