package se.nhv.test;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A real PostgreSQL with every migration run and nothing else: for tests of one room that need no application. */
public final class RenDatabas implements AutoCloseable {
    private final HikariDataSource pool = new HikariDataSource();
    private final PlatformTransactionManager transaktioner;
    private final TransactionTemplate transaktion;
    private final JdbcClient jdbc;

    public RenDatabas() {
        pool.setJdbcUrl(Testdatabas.nyDatabas());
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(12);
        pool.setMinimumIdle(1);
        Flyway.configure().dataSource(pool).load().migrate();
        transaktioner = new DataSourceTransactionManager(pool);
        transaktion = new TransactionTemplate(transaktioner);
        jdbc = JdbcClient.create(pool);
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public PlatformTransactionManager transaktioner() {
        return transaktioner;
    }

    /** In one transaction. */
    public void i(Runnable arbete) {
        transaktion.executeWithoutResult(status -> arbete.run());
    }

    public <T> T i(Supplier<T> arbete) {
        return transaktion.execute(status -> arbete.get());
    }

    @Override
    public void close() {
        pool.close();
    }
}
