package se.nhv.databas;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Decides once, before anything starts, whether the embedded database is used: yes, unless a datasource is configured. The
 * demo, with its made-up persons and its movable clock, comes with the embedded database and never without it.
 */
class InbyggdDatabasVal implements EnvironmentPostProcessor {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean inbyggd = !environment.containsProperty("spring.datasource.url");
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "nhvDatabas",
                        Map.of(
                                "nhv.databas.inbyggd",
                                Boolean.toString(inbyggd),
                                "nhv.demo",
                                Boolean.toString(inbyggd))));
    }
}
