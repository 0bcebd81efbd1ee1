package se.nhv.genomlysning;

import org.springframework.stereotype.Component;
import se.nhv.anvandare.KontoId;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arende.ArendeService;
import se.nhv.fel.Textkalla;
import se.nhv.gui.Format;
import se.nhv.utskick.Gruppbrev;

/** Tells a member what he or she is asked to do; the mail's link leads to the task itself, by way of signing in. */
@Component
class Uppgiftsbrev {
    private final Gruppbrev brev;
    private final ArendeService arenden;
    private final Format format;

    Uppgiftsbrev(Gruppbrev brev, ArendeService arenden, Format format) {
        this.brev = brev;
        this.arenden = arenden;
        this.format = format;
    }

    void om(Uppgift uppgift) {
        KontoId vem = uppgift.tilldelad();
        if (vem != null) {
            String namn = arenden.hamta(uppgift.arende()).namn();
            brev.tillKonto(
                    uppgift.arende(),
                    vem,
                    Textkalla.text("genomlysning.brev.uppgift.amne", uppgift.namn(), namn),
                    Textkalla.text(
                            "genomlysning.brev.uppgift.text", namn, uppgift.namn(), format.datum(uppgift.forfaller())),
                    adress(uppgift));
        }
    }

    static String adress(Uppgift uppgift) {
        return "/uppgifter/" + uppgift.id().value();
    }
}
