package se.nhv.ansokan;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Omradeslage;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.uppfoljning.TillstandService;

/** How a tillståndsområde goes on when the ansökningar do not fill its units. */
@Component
class Vagval {
    private final OmradeService omraden;
    private final TillstandService tillstand;
    private final Handelselogg logg;

    Vagval(OmradeService omraden, TillstandService tillstand, Handelselogg logg) {
        this.omraden = omraden;
        this.tillstand = tillstand;
        this.logg = logg;
    }

    Map<String, Object> valj(Uppgiftssvar s) {
        OmradeId omrade = s.uppgift().objekt().kravOmrade();
        String vag = s.svar().text("gaVidareMed");
        if (vag.equals("avsluta") && tillstand.gallande(omrade).isEmpty()) {
            omraden.satt(omrade, Omradeslage.UTAN_TILLSTAND);
        }
        logg.skriv(
                s.uppgift().arende().varde(),
                "ansokningar.vagval",
                s.person().id().toString(),
                Map.of("omrade", omrade.toString(), "vag", vag));
        return Map.of("gaVidareMed", vag);
    }
}
