package se.nhv.uppfoljning;

import java.util.List;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.EfterPaus;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.arende.Uppehall;

/** An anmälan that came in during a pause is received at once and handled when the pause is over. */
@Component
class AnmalningarEfterPaus implements EfterPaus {
    private static final String UPPGIFT = "handlaggAnmalan";

    private final AnmalanRepository anmalningar;
    private final OmradeService omraden;
    private final UppgiftService uppgifter;
    private final UppfoljningProcess process;

    AnmalningarEfterPaus(
            AnmalanRepository anmalningar,
            OmradeService omraden,
            UppgiftService uppgifter,
            UppfoljningProcess process) {
        this.anmalningar = anmalningar;
        this.omraden = omraden;
        this.uppgifter = uppgifter;
        this.process = process;
    }

    @Override
    public int getOrder() {
        return INKOMMET;
    }

    @Override
    public void aterupptaget(Uppehall uppehall) {
        Objekt objekt = uppehall.objekt();
        OmradeId ett = objekt.omrade();
        List<OmradeId> gar = ett != null
                ? List.of(ett)
                : omraden.iArende(objekt.arende()).stream()
                        .map(Tillstandsomrade::id)
                        .toList();
        gar.forEach(omrade -> taUpp(objekt, omrade));
    }

    private void taUpp(Objekt objekt, OmradeId omrade) {
        long oppna = uppgifter.iArende(objekt.arende()).stream()
                .filter(u -> u.nyckel().equals(UPPGIFT) && omrade.equals(u.omrade()))
                .count();
        for (long nr = oppna; nr < anmalningar.antalUtan(omrade); nr++) {
            process.anmalanInkom(omrade);
        }
    }
}
