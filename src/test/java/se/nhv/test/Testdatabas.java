package se.nhv.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        static final EmbeddedPostgres POSTGRES = starta();

        private static EmbeddedPostgres starta() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("timezone", "Europe/Stockholm")
                        .start();
                // The library's own hook waits half a minute for the application contexts' connections.
                Runtime.getRuntime().addShutdownHook(new Thread(Server::avsluta));
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void avsluta() {
            ProcessHandle.current()
                    .children()
                    .filter(p -> p.info().command().orElse("").contains("postgres"))
                    .forEach(ProcessHandle::destroyForcibly);
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
