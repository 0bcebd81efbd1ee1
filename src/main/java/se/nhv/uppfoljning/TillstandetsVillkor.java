package se.nhv.uppfoljning;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Steg;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.arende.Villkorsforlopp;
import se.nhv.fel.Textkalla;

/** How the specifika villkor read in each tillstånd. Outside the agency they are known when the decision is. */
@Component
class TillstandetsVillkor implements Villkorsforlopp {
    private final TillstandService tillstand;
    private final OmradeService omraden;

    TillstandetsVillkor(TillstandService tillstand, OmradeService omraden) {
        this.tillstand = tillstand;
        this.omraden = omraden;
    }

    @Override
    public List<Lydelse> lydelser(ArendeId id, boolean internt) {
        return omraden.iArende(id).stream()
                .filter(o -> internt || o.steg() == Steg.UPPFOLJNING)
                .flatMap(o -> tillstand.iOmrade(o.id()).stream().flatMap(t -> i(o, t).stream()))
                .toList();
    }

    private List<Lydelse> i(Tillstandsomrade o, Tillstand t) {
        return tillstand.villkor(t.id()).stream()
                .sorted(Comparator.comparingInt(Villkorsversion::version))
                .flatMap(v -> tillstand.villkorsrader(t.id(), v.version()).stream()
                        .filter(r -> r.sort() == Tillstandsvillkor.Sort.SPECIFIKT)
                        .map(r -> new Lydelse(
                                r.villkor(),
                                v.gallerFran(),
                                Steg.UPPFOLJNING,
                                Textkalla.text("uppfoljning.villkor.led", t.enhetsnamn()),
                                r.lydelse(),
                                null,
                                o.id())))
                .toList();
    }
}
