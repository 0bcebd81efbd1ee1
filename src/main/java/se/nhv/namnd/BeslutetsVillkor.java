package se.nhv.namnd;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Steg;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.arende.Villkorsforlopp;
import se.nhv.fel.Textkalla;

/**
 * How the specifika villkor read in each decision of the nämnd; the generella have their wording from the föreskrift.
 * Outside the agency a decision is known when it has been expedierat.
 */
@Component
class BeslutetsVillkor implements Villkorsforlopp {
    private final NamndbeslutService beslut;
    private final BeslutadeVillkor beslutade;
    private final OmradeService omraden;

    BeslutetsVillkor(NamndbeslutService beslut, BeslutadeVillkor beslutade, OmradeService omraden) {
        this.beslut = beslut;
        this.beslutade = beslutade;
        this.omraden = omraden;
    }

    @Override
    public List<Lydelse> lydelser(ArendeId id, boolean internt) {
        return omraden.iArende(id).stream()
                .flatMap(o -> iOmrade(o, internt).stream())
                .toList();
    }

    private List<Lydelse> iOmrade(Tillstandsomrade o, boolean internt) {
        Set<UUID> generella = beslutade.generella(o.id());
        return beslut.iOmrade(o.id()).stream()
                .filter(b -> internt || b.expedierad() != null)
                .sorted(Comparator.comparing(Namndbeslut::dag).thenComparing(Namndbeslut::paragraf))
                .flatMap(b -> beslut.villkor(b.id()).stream()
                        .filter(v -> !generella.contains(v.id()))
                        .map(v -> new Lydelse(
                                v.id(),
                                b.dag(),
                                Steg.NAMND,
                                Textkalla.text("namnd.villkor.led", b.beteckning(), o.namn()),
                                v.lydelse(),
                                null,
                                o.id())))
                .toList();
    }
}
