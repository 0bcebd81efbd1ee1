package se.nhv.beslut;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.nhv.arende.Objekt;
import se.nhv.uppfoljning.Forstamotesunderlag;

/** Whether Socialstyrelsen decided at the first meeting that the case was put before. */
@Component
class SocialstyrelsensForstaMote implements Forstamotesunderlag {
    private final BeslutService beslut;

    SocialstyrelsensForstaMote(BeslutService beslut) {
        this.beslut = beslut;
    }

    @Override
    public Beslutar vem() {
        return Beslutar.SOCIALSTYRELSEN;
    }

    @Override
    public Optional<Forstamote> forstaMotet(Objekt objekt) {
        return beslut.senaste(objekt)
                .filter(b -> b.gang() == 1)
                .map(b -> new Forstamote(b.dag(), b.utfall() != Utfall.SKJUTS_UPP));
    }
}
