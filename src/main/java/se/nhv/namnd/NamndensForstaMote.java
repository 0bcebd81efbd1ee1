package se.nhv.namnd;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.uppfoljning.Forstamotesunderlag;

/** Whether the nämnd decided when the tillståndsområde was before it for the first time. */
@Component
class NamndensForstaMote implements Forstamotesunderlag {
    private final SammantradeService sammantraden;
    private final NamndbeslutService beslut;

    NamndensForstaMote(SammantradeService sammantraden, NamndbeslutService beslut) {
        this.sammantraden = sammantraden;
        this.beslut = beslut;
    }

    @Override
    public Beslutar vem() {
        return Beslutar.NAMNDEN;
    }

    @Override
    public Optional<Forstamote> forstaMotet(Objekt objekt) {
        OmradeId omrade = objekt.kravOmrade();
        return sammantraden.punkter(omrade).size() == 1
                ? beslut.senaste(omrade)
                        .map(b -> new Forstamote(b.dag(), b.utfall().avgor()))
                : Optional.empty();
    }
}
