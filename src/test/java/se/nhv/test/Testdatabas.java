package se.nhv.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One real PostgreSQL for the whole test run, and an empty database of its own for each application context. */
public class Testdatabas implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final AtomicInteger NUMMER = new AtomicInteger();

    private static final class Server {
        static final Path MAPP = mapp();
        static final EmbeddedPostgres POSTGRES = starta();

        private static Path mapp() {
            try {
                return Files.createTempDirectory("testdatabas");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static EmbeddedPostgres starta() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setDataDirectory(MAPP)
                        .setRegisterShutdownHook(false)
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("timezone", "Europe/Stockholm")
                        .start();
                stadaEfterat();
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /**
         * The server is nobody's child, so it would live on. Somebody outside waits until this run is gone, however it ended,
         * and first then takes the server and its folder away: the applications want it while they close.
         */
        private static void stadaEfterat() throws IOException {
            String server =
                    Files.readAllLines(MAPP.resolve("postmaster.pid")).get(0).strip();
            String vakt = "while kill -0 %d 2>/dev/null; do sleep 1; done; kill -QUIT %s; sleep 2; rm -rf '%s'"
                    .formatted(ProcessHandle.current().pid(), server, MAPP);
            new ProcessBuilder("sh", "-c", vakt)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        }
    }

    /** The JDBC address of a new, empty database; user postgres, no password. */
    public static String nyDatabas() {
        String namn = "test" + NUMMER.incrementAndGet();
        try (Connection c = Server.POSTGRES.getPostgresDatabase().getConnection();
                Statement s = c.createStatement()) {
            s.execute("CREATE DATABASE " + namn);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Server.POSTGRES.getJdbcUrl("postgres", namn);
    }

    /** A new, empty database without an application around it. */
    public static DataSource nyDataSource() {
        var kalla = new org.postgresql.ds.PGSimpleDataSource();
        kalla.setUrl(nyDatabas());
        return kalla;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "testdatabas",
                        Map.of(
                                "spring.datasource.url", nyDatabas(),
                                "spring.datasource.username", "postgres",
                                "spring.datasource.hikari.maximum-pool-size", "12",
                                "spring.datasource.hikari.minimum-idle", "1",
                                "nhv.databas.inbyggd", "false",
                                "nhv.demo", "true")));
    }
}
