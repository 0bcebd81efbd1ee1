package se.nhv.databas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Made-up persons with a password everybody knows are never let near a real database, whatever is asked for. */
class DemonBaraInbyggdTest {
    @Test
    void motEnRiktigDatabasFinnsIngenDemoVadManAnStallerIn() {
        StandardEnvironment miljo = miljo(Map.of(
                "spring.datasource.url", "jdbc:postgresql://db/nhv",
                "nhv.demo", "true",
                "nhv.databas.inbyggd", "true",
                "spring.profiles.active", "test,demo"));

        assertThat(miljo.getProperty("nhv.demo")).isEqualTo("false");
        assertThat(miljo.getProperty("nhv.databas.inbyggd")).isEqualTo("false");
    }

    @Test
    void utanEnFoljerDemonMedDenInbyggda() {
        StandardEnvironment miljo = miljo(Map.of("x", "y"));

        assertThat(miljo.getProperty("nhv.demo")).isEqualTo("true");
        assertThat(miljo.getProperty("nhv.databas.inbyggd")).isEqualTo("true");
    }

    private static StandardEnvironment miljo(Map<String, Object> installt) {
        StandardEnvironment miljo = new StandardEnvironment();
        miljo.getPropertySources().addFirst(new MapPropertySource("installt", installt));
        new InbyggdDatabasVal().postProcessEnvironment(miljo, new SpringApplication());
        return miljo;
    }
}
