package se.nhv.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.DemoKonton;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoService;
import se.nhv.fel.Textkalla;
import se.nhv.forslag.Avstamningar;
import se.nhv.forslag.Npofragor;
import se.nhv.forslag.NyAvstamning;

/** A made up dialogue with some NPO: all were asked, three have been talked with and one of these is late. */
@Component
@ConditionalOnProperty("nhv.demo")
class Demodialog {
    private static final int SVARSTID_DAGAR = 21;

    private final Npofragor fragor;
    private final Avstamningar avstamningar;
    private final KontoService konton;

    Demodialog(Npofragor fragor, Avstamningar avstamningar, KontoService konton) {
        this.fragor = fragor;
        this.avstamningar = avstamningar;
        this.konton = konton;
    }

    void fyll(LocalDate idag) {
        Inloggad utredare = konton.hamta(DemoKonton.id("utredare1")).inloggad();
        fragor.fragaAlla(idag.plusDays(SVARSTID_DAGAR), utredare, UUID.randomUUID());
        avstamning("cancersjukdomar", idag.minusDays(150), idag.minusDays(10), utredare);
        avstamning("sallsynta-sjukdomar", idag.minusDays(60), idag.plusDays(30), utredare);
        avstamning("ogonsjukdomar", idag.minusDays(35), idag.plusDays(60), utredare);
    }

    private void avstamning(String npo, LocalDate dag, LocalDate nasta, Inloggad utredare) {
        avstamningar.anteckna(
                new NyAvstamning(
                        npo,
                        dag,
                        Textkalla.text("demo.avstamning.deltagare"),
                        Textkalla.text("demo.avstamning.anteckning"),
                        Textkalla.text("demo.avstamning.overenskommet"),
                        nasta,
                        null),
                utredare,
                UUID.randomUUID());
    }
}
