package se.nhv.test;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the SQL statements that the application asks the database to run. */
@TestConfiguration(proxyBeanMethods = false)
public class Satsrakning {
    private static final AtomicInteger SATSER = new AtomicInteger();

    @Bean
    static BeanPostProcessor satsrakning() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String namn) {
                return bean instanceof DataSource d ? new Raknande(d) : bean;
            }
        };
    }

    public static int satser() {
        return SATSER.get();
    }

    private static final class Raknande extends DelegatingDataSource {
        Raknande(DataSource riktig) {
            super(riktig);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection riktig = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, metod, argument) -> {
                        if (metod.getName().startsWith("prepare")
                                || metod.getName().equals("createStatement")) {
                            SATSER.incrementAndGet();
                        }
                        try {
                            return metod.invoke(riktig, argument);
                        } catch (InvocationTargetException e) {
                            throw e.getTargetException();
                        }
                    });
        }
    }
}
