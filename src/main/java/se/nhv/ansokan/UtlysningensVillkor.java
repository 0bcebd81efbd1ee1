package se.nhv.ansokan;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Steg;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.arende.Villkorsforlopp;
import se.nhv.fel.Textkalla;

/** How the specifika villkor read in each utlysning that has been published. */
@Component
class UtlysningensVillkor implements Villkorsforlopp {
    private final UtlysningService utlysningar;
    private final OmradeService omraden;

    UtlysningensVillkor(UtlysningService utlysningar, OmradeService omraden) {
        this.utlysningar = utlysningar;
        this.omraden = omraden;
    }

    @Override
    public List<Lydelse> lydelser(ArendeId id, boolean internt) {
        return omraden.iArende(id).stream().flatMap(o -> iOmrade(o).stream()).toList();
    }

    private List<Lydelse> iOmrade(Tillstandsomrade o) {
        return utlysningar.iOmrade(o.id()).stream()
                .filter(u -> u.publicerad() != null)
                .sorted(Comparator.comparingInt(Utlysning::nr))
                .flatMap(u -> utlysningar.villkor(u.id()).stream()
                        .filter(v -> v.sort() == Utlysningsvillkor.Sort.SPECIFIKT && v.villkor() != null)
                        .map(v -> new Lydelse(
                                Objects.requireNonNull(v.villkor()),
                                Objects.requireNonNull(u.publicerad()),
                                Steg.ANSOKAN,
                                Textkalla.text("ansokan.villkor.led", u.nr(), o.namn()),
                                v.text(),
                                null,
                                o.id())))
                .toList();
    }
}
