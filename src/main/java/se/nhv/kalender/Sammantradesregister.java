package se.nhv.kalender;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The meetings that are known from public sources stand in the register from the first start. */
@Component
class Sammantradesregister {
    private static final String FIL = "register/namndens-sammantraden.csv";

    private final Sammantradesdagar sammantradesdagar;

    Sammantradesregister(Sammantradesdagar sammantradesdagar) {
        this.sammantradesdagar = sammantradesdagar;
    }

    @PostConstruct
    void fyll() throws IOException {
        for (LocalDate dag : kanda()) {
            sammantradesdagar.laggTill(dag);
        }
    }

    static List<LocalDate> kanda() throws IOException {
        return new ClassPathResource(FIL)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .filter(rad -> !rad.isBlank())
                .map(rad -> LocalDate.parse(rad.split(",", -1)[0].strip()))
                .toList();
    }
}
