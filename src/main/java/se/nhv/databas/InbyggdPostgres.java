package se.nhv.databas;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.nhv.fel.Textkalla;

/** A running embedded PostgreSQL on a folder of ours, and the pool that speaks to it. */
final class InbyggdPostgres implements AutoCloseable {
    private static final Logger LOGG = LoggerFactory.getLogger(InbyggdPostgres.class);

    private final Datamapp datamapp;
    private final EmbeddedPostgres postgres;
    private final HikariDataSource pool;

    private InbyggdPostgres(Datamapp datamapp, EmbeddedPostgres postgres, HikariDataSource pool) {
        this.datamapp = datamapp;
        this.postgres = postgres;
        this.pool = pool;
    }

    static InbyggdPostgres starta(Path rot, int anslutningar) {
        Datamapp datamapp = Datamapp.ta(rot);
        try {
            datamapp.stadaEfterAvbrott();
            String losenord = losenord(datamapp.mapp());
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(datamapp.mapp())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setConnectConfig("password", losenord)
                    // The library's defaults are for tests that may lose everything; an agency may not.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("timezone", "Europe/Stockholm")
                    .start();
            kravLosenord(postgres, datamapp.mapp(), losenord);
            HikariDataSource pool = pool(postgres, losenord, anslutningar);
            kravRattDatabas(pool, datamapp.mapp());
            LOGG.info("Den inbyggda databasen är igång i {}", datamapp.mapp());
            return new InbyggdPostgres(datamapp, postgres, pool);
        } catch (IOException | SQLException | IllegalStateException e) {
            stang(datamapp);
            throw new DatabasKanInteStarta(
                    Textkalla.text("databas.fel.startadeInte", datamapp.mapp(), e.getMessage()), e);
        }
    }

    private static String losenord(Path mapp) throws IOException {
        Path hemlighet = mapp.resolveSibling("postgres.losenord");
        if (Files.exists(hemlighet)) {
            return Files.readString(hemlighet).strip();
        }
        Path hba = mapp.resolve("pg_hba.conf");
        if (Files.exists(hba)) {
            // The secret was lost but the folder is ours: let ourselves in once, to set a new one.
            Files.writeString(hba, "host all all 127.0.0.1/32 trust\nhost all all ::1/128 trust\n");
        }
        return nyttLosenord(hemlighet);
    }

    /** The library lets anybody on the machine in; we ask for a password from the first start on. */
    private static void kravLosenord(EmbeddedPostgres postgres, Path mapp, String losenord)
            throws IOException, SQLException {
        String regler = """
                local all all scram-sha-256
                host all all 127.0.0.1/32 scram-sha-256
                host all all ::1/128 scram-sha-256
                """;
        Path hba = mapp.resolve("pg_hba.conf");
        if (Files.readString(hba).equals(regler)) {
            return;
        }
        try (Connection c = postgres.getPostgresDatabase().getConnection();
                Statement s = c.createStatement()) {
            s.execute("ALTER USER postgres PASSWORD '" + losenord + "'");
            Files.writeString(hba, regler, StandardCharsets.UTF_8);
            s.execute("SELECT pg_reload_conf()");
        }
    }

    private static HikariDataSource pool(EmbeddedPostgres postgres, String losenord, int anslutningar) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        pool.setUsername("postgres");
        pool.setPassword(losenord);
        pool.setMaximumPoolSize(anslutningar);
        pool.setPoolName("nhv");
        // What the server adds to an error holds values of the row, and so may hold a person's.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }

    private static String nyttLosenord(Path hemlighet) throws IOException {
        byte[] slump = new byte[24];
        new SecureRandom().nextBytes(slump);
        String losenord = Base64.getUrlEncoder().withoutPadding().encodeToString(slump);
        Files.writeString(hemlighet, losenord);
        if (Files.getFileStore(hemlighet).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(
                    hemlighet,
                    Set.of(
                            java.nio.file.attribute.PosixFilePermission.OWNER_READ,
                            java.nio.file.attribute.PosixFilePermission.OWNER_WRITE));
        }
        return losenord;
    }

    private static void kravRattDatabas(HikariDataSource pool, Path mapp) throws SQLException, IOException {
        try (Connection c = pool.getConnection()) {
            String svarar = visa(c, "data_directory");
            if (!Files.isSameFile(Path.of(svarar), mapp)) {
                throw new IllegalStateException(Textkalla.text("databas.fel.annanDatabasSvarar"));
            }
            if (!visa(c, "fsync").equals("on") || !visa(c, "synchronous_commit").equals("on")) {
                throw new IllegalStateException(Textkalla.text("databas.fel.kanTappaDet"));
            }
        }
    }

    private static String visa(Connection c, String installning) throws SQLException {
        try (Statement s = c.createStatement();
                ResultSet r = s.executeQuery("SHOW " + installning)) {
            r.next();
            return r.getString(1);
        }
    }

    HikariDataSource pool() {
        return pool;
    }

    @Override
    public void close() throws IOException {
        pool.close();
        postgres.close();
        datamapp.close();
    }

    private static void stang(Datamapp datamapp) {
        try {
            datamapp.close();
        } catch (IOException e) {
            LOGG.warn("Låset på datamappen kunde inte släppas: {}", e.getMessage());
        }
    }
}
