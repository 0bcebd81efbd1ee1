package se.nhv.databas;

import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.nhv.fel.Textkalla;

/** The embedded database, unless {@code SPRING_DATASOURCE_URL} points at a real server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "nhv.databas.inbyggd", havingValue = "true")
class InbyggdDatabasKonfiguration {

    @Bean(destroyMethod = "close")
    InbyggdPostgres inbyggdPostgres(
            @Value("${nhv.databas.mapp}") Path mapp,
            @Value("${nhv.databas.anslutningar}") int anslutningar,
            @Value("${server.port:8080}") int port) {
        kravLedigPort(port);
        return InbyggdPostgres.starta(mapp, anslutningar);
    }

    @Bean
    DataSource dataSource(InbyggdPostgres postgres) {
        return postgres.pool();
    }

    /** Asked before the database is touched; the web server would find out only after it. */
    private static void kravLedigPort(int port) {
        if (port <= 0) {
            return;
        }
        try (ServerSocket prov = new ServerSocket()) {
            prov.setReuseAddress(true);
            prov.bind(new InetSocketAddress(port));
        } catch (java.io.IOException e) {
            throw new DatabasKanInteStarta(Textkalla.text("databas.fel.portenUpptagen", port));
        }
    }
}
