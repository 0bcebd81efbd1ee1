package se.nhv.genomlysning;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Steg;
import se.nhv.arende.Villkorsforlopp;
import se.nhv.fel.Textkalla;
import se.nhv.kalender.Kalender;

/** How the villkor read in each version of the underlag. */
@Component
class UnderlagetsVillkor implements Villkorsforlopp {
    private final UnderlagService underlag;

    UnderlagetsVillkor(UnderlagService underlag) {
        this.underlag = underlag;
    }

    @Override
    public List<Lydelse> lydelser(ArendeId id, boolean internt) {
        return underlag.versioner(id).stream()
                .sorted(Comparator.comparingInt(Underlag::version))
                .map(u -> underlag.hamta(id, u.version()))
                .flatMap(u -> u.omraden().stream().flatMap(o -> o.villkor().stream()
                        .map(v -> new Lydelse(
                                v.id(),
                                u.tid().atZone(Kalender.SVERIGE).toLocalDate(),
                                Steg.GENOMLYSNING,
                                Textkalla.text("genomlysning.villkor.led", u.version(), o.namn()),
                                v.lydelse(),
                                v.motivering(),
                                null))))
                .toList();
    }
}
