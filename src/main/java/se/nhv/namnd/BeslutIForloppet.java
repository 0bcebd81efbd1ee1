package se.nhv.namnd;

import java.util.List;
import org.springframework.stereotype.Component;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Avgoranden;
import se.nhv.arende.OmradeService;

/** What the nämnd decided, as the decisions read. Outside the agency they are known when they have been expedierade. */
@Component("namndensBeslutIForloppet")
class BeslutIForloppet implements Avgoranden {
    private final NamndbeslutService beslut;
    private final OmradeService omraden;

    BeslutIForloppet(NamndbeslutService beslut, OmradeService omraden) {
        this.beslut = beslut;
        this.omraden = omraden;
    }

    @Override
    public List<Avgorande> avgjort(ArendeId id, boolean internt) {
        return omraden.iArende(id).stream()
                .flatMap(o -> beslut.iOmrade(o.id()).stream())
                .filter(b -> internt || b.expedierad() != null)
                .map(b -> new Avgorande(b.dag(), b.beteckning() + ": " + b.lydelse(), b.omrade()))
                .toList();
    }
}
