package se.nhv.anvandare;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The real rules, and before them rules for pages that exist only in a test. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("nhv.provsida")
class Provregler {
    @Bean
    @Primary
    Atkomstregler reglerMedProvsidor() {
        return new Atkomstregler(bok -> {
            bok.oppenGet("/prov/**");
            bok.get("/arbetslista");
            bok.oppenPost("/prov/svar");
        });
    }
}
