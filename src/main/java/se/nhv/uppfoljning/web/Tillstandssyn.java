package se.nhv.uppfoljning.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Krets;
import se.nhv.anvandare.Stangt;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Steg;
import se.nhv.fel.Saknas;
import se.nhv.uppfoljning.Tillstand;
import se.nhv.uppfoljning.TillstandId;
import se.nhv.uppfoljning.TillstandService;

/** Who sees which tillstånd, the same on each of their pages. */
@Component
class Tillstandssyn {
    private final TillstandService tillstand;
    private final OmradeService omraden;
    private final Atkomst atkomst;
    private final Clock clock;

    Tillstandssyn(TillstandService tillstand, OmradeService omraden, Atkomst atkomst, Clock clock) {
        this.tillstand = tillstand;
        this.omraden = omraden;
        this.atkomst = atkomst;
        this.clock = clock;
    }

    /** Those who were at the meeting, or prepared it, know before the others; not who is jävig. */
    boolean farSe(Inloggad person, Stangt stangt, Tillstand t, Steg omradetsSteg) {
        boolean vet = Krets.NAMNDEN.omfattar(person)
                && !stangt.omfattar(t.arende().varde(), t.omrade().varde());
        return vet || t.kungjort(omradetsSteg, LocalDate.now(clock));
    }

    /** {@link Saknas} when the person may not see it. */
    Tillstand krav(UUID id, Inloggad person) {
        Tillstand t = tillstand.hamta(new TillstandId(id));
        if (!farSe(person, atkomst.stangt(person), t, omraden.hamta(t.omrade()).steg())) {
            throw new Saknas("uppfoljning.fel.tillstandetFinnsInte");
        }
        return t;
    }
}
