package se.nhv.kalender;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KalenderConfig {
    /** {@code nhv.kalender.klamdagar=2027-05-07,2028-05-26}: bridge days are the agency's to decide. */
    @Bean
    Kalender kalender(@Value("${nhv.kalender.klamdagar:}") List<String> klamdagar) {
        return new Kalender(klamdagar.stream()
                .filter(dag -> !dag.isBlank())
                .map(dag -> LocalDate.parse(dag.strip()))
                .toList());
    }
}
