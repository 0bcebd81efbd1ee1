package se.nhv.namnd;

import java.util.List;
import org.springframework.stereotype.Component;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Beslutsforlopp;
import se.nhv.arende.OmradeService;

/** What the nämnd decided, as the decisions read. Outside the agency they are known when they have been expedierade. */
@Component
class NamndensForlopp implements Beslutsforlopp {
    private final NamndbeslutService beslut;
    private final OmradeService omraden;

    NamndensForlopp(NamndbeslutService beslut, OmradeService omraden) {
        this.beslut = beslut;
        this.omraden = omraden;
    }

    @Override
    public List<Fattat> fattade(ArendeId id, boolean internt) {
        return omraden.iArende(id).stream()
                .flatMap(o -> beslut.iOmrade(o.id()).stream())
                .filter(b -> internt || b.expedierad() != null)
                .map(b -> new Fattat(b.dag(), b.beteckning() + ": " + b.lydelse(), b.omrade()))
                .toList();
    }
}
