package se.nhv.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.DemoKonton;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoService;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.fel.Textkalla;
import se.nhv.forslag.Avstamningar;
import se.nhv.forslag.Nominerande;
import se.nhv.forslag.Nominerandelage;
import se.nhv.forslag.Nomineringsfragor;
import se.nhv.forslag.Npofragor;
import se.nhv.forslag.NyAvstamning;

/**
 * A made up dialogue: all NPO were asked, three have been talked with and one of these is late, and where a group is recruited
 * those who nominate were asked.
 */
@Component
@ConditionalOnProperty("nhv.demo")
class Demodialog {
    private static final int SVARSTID_DAGAR = 21;

    private final Npofragor fragor;
    private final Avstamningar avstamningar;
    private final Nomineringsfragor nomineringar;
    private final ArendeService arenden;
    private final KontoService konton;

    Demodialog(
            Npofragor fragor,
            Avstamningar avstamningar,
            Nomineringsfragor nomineringar,
            ArendeService arenden,
            KontoService konton) {
        this.fragor = fragor;
        this.avstamningar = avstamningar;
        this.nomineringar = nomineringar;
        this.arenden = arenden;
        this.konton = konton;
    }

    void fyll(LocalDate idag) {
        Inloggad utredare = konton.hamta(DemoKonton.id("utredare1")).inloggad();
        fragor.fragaAlla(idag.plusDays(SVARSTID_DAGAR), utredare, UUID.randomUUID());
        avstamning("cancersjukdomar", idag.minusDays(150), idag.minusDays(10), utredare);
        avstamning("sallsynta-sjukdomar", idag.minusDays(60), idag.plusDays(30), utredare);
        avstamning("ogonsjukdomar", idag.minusDays(35), idag.plusDays(60), utredare);
        arenden.alla().stream().map(Arende::id).forEach(id -> nominering(id, idag, utredare));
    }

    /** In those cases whose group is being recruited everybody was asked. */
    private void nominering(ArendeId id, LocalDate idag, Inloggad utredare) {
        List<Nominerande> vilka =
                nomineringar.kanFragas(id).stream().map(Nominerandelage::vem).toList();
        if (!vilka.isEmpty()) {
            nomineringar.fraga(id, vilka, idag.plusDays(SVARSTID_DAGAR), utredare, UUID.randomUUID());
        }
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
