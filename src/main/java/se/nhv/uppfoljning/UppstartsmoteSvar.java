package se.nhv.uppfoljning;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.OmradeId;

/** Receives what was said at the first meeting with the permit holders. */
@Component
class UppstartsmoteSvar implements Svarsmottagare {
    private final UppfoljningService uppfoljning;
    private final Omradestext text;

    UppstartsmoteSvar(UppfoljningService uppfoljning, Omradestext text) {
        this.uppfoljning = uppfoljning;
        this.text = text;
    }

    @Override
    public String formular() {
        return "uppfoljning/uppstartsmote";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        uppfoljning.uppstartsmote(
                s.uppgift().objekt().kravOmrade(),
                new Uppstartsmote(
                        s.svar().datum("datum"),
                        s.svar().text("deltagare"),
                        s.svar().text("anteckningar"),
                        s.svar().rader("overenskommet").stream()
                                .map(r -> new Uppstartsmote.Overenskommet(
                                        r.text("vad"),
                                        r.text("vem"),
                                        r.kanskeDatum("senast").orElse(null)))
                                .toList()),
                s.person().id());
        return Map.of();
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.upprattad("uppfoljning.handling.uppstart");
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        OmradeId omrade = uppgift.objekt().kravOmrade();
        return Map.of("tillstandsomrade", text.namn(omrade), "enheterText", text.enheter(omrade));
    }
}
