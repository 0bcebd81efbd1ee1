package se.nhv.beslut;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Beslutsforlopp;
import se.nhv.gui.Texter;

/** What Socialstyrelsen decided, in a sentence each. */
@Component
class SocialstyrelsensForlopp implements Beslutsforlopp {
    private final BeslutService beslut;
    private final Texter texter;

    SocialstyrelsensForlopp(BeslutService beslut, Texter texter) {
        this.beslut = beslut;
        this.texter = texter;
    }

    @Override
    public List<Fattat> fattade(ArendeId id, boolean internt) {
        return beslut.iArende(id).stream()
                .filter(b -> internt || b.registrerat() || b.utfall() == Utfall.SKJUTS_UPP)
                .map(b -> new Fattat(b.dag(), text(b), b.omrade()))
                .toList();
    }

    private String text(Beslut b) {
        String omraden = b.omraden().stream()
                .map(o -> texter.text("beslut.forlopp.omrade", o.namn(), o.antalEnheter()))
                .collect(Collectors.joining("; "));
        return texter.text("beslut.forlopp." + b.utfall().kod(), omraden);
    }
}
