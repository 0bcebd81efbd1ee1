package se.nhv.remiss.b1;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.dokument.Dokumentskrivare;
import se.nhv.dokument.Filformat;
import se.nhv.fel.Textkalla;
import se.nhv.handling.Fil;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Synlighet;
import se.nhv.remiss.B1Yttrande;
import se.nhv.remiss.Remissberedning;

/** Gives the yttrande of beredningsgrupp 1: kept with the remiss, and registered as a PDF. */
@Service
class B1Avgivande {
    private final Remissberedning beredning;
    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final HandlingService handlingar;
    private final B1Dokument dokument;
    private final Dokumentskrivare skrivare;
    private final Clock clock;

    B1Avgivande(
            Remissberedning beredning,
            ArendeService arenden,
            Arendeskrivning skrivning,
            HandlingService handlingar,
            B1Dokument dokument,
            Dokumentskrivare skrivare,
            Clock clock) {
        this.beredning = beredning;
        this.arenden = arenden;
        this.skrivning = skrivning;
        this.handlingar = handlingar;
        this.dokument = dokument;
        this.skrivare = skrivare;
        this.clock = clock;
    }

    /** @param lage with a text that everybody who takes part has signed */
    @Transactional
    public void ge(ArendeId id, B1Lage lage, Inloggad person) {
        byte[] pdf = skrivare.skriv(dokument.yttrande(arenden.hamta(id), lage), Filformat.PDF);
        skrivning.skriv(id, () -> {
            beredning.b1(id, yttrande(lage), person);
            handlingar.registrera(NyHandling.upprattad(
                            id,
                            Textkalla.text("remiss.handling.b1.gruppen"),
                            Textkalla.text("remiss.handling.b1"),
                            LocalDate.now(clock))
                    .synligFor(Synlighet.DELTAGARE)
                    .medFil(new Fil(Textkalla.text("remiss.fil.b1"), Filformat.PDF.medietyp(), pdf)));
        });
    }

    private B1Yttrande yttrande(B1Lage lage) {
        B1Text.Innehall text = lage.text().orElseThrow().innehall();
        List<String> avvikande = dokument.avvikande(lage);
        return new B1Yttrande(
                text.tillstyrker(),
                text.text(B1Aspekt.MOTIVERING),
                text.text(B1Aspekt.AKUTSJUKVARD),
                text.text(B1Aspekt.NARLIGGANDE),
                text.text(B1Aspekt.GEOGRAFI),
                text.text(B1Aspekt.TRANSPORTER),
                text.text(B1Aspekt.UTBILDNING),
                text.text(B1Aspekt.FORSKNING),
                text.forbehall(),
                avvikande.isEmpty() ? null : String.join("\n\n", avvikande),
                String.join(
                        ", ",
                        lage.underskrivna().stream().map(B1Lage.Ledamot::namn).toList()));
    }
}
