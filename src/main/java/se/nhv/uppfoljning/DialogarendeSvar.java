package se.nhv.uppfoljning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.OmradeId;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Val;

/** Receives the outcome of a dialogue with a unit. */
@Component
class DialogarendeSvar implements Svarsmottagare {
    private final AnmalanService anmalningar;
    private final TillstandService tillstand;
    private final Omradestext text;

    DialogarendeSvar(AnmalanService anmalningar, TillstandService tillstand, Omradestext text) {
        this.anmalningar = anmalningar;
        this.tillstand = tillstand;
        this.text = text;
    }

    @Override
    public String formular() {
        return "uppfoljning/dialogarende";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        OmradeId omrade = s.uppgift().objekt().kravOmrade();
        anmalningar.dialog(
                s.uppgift().arende(),
                omrade,
                new Dialog(
                        s.svar().text("enhet"),
                        s.svar().text("fraga"),
                        s.svar().datum("motesdag"),
                        s.svar().text("slutsats"),
                        s.svar().rader("atgarder").stream()
                                .map(r -> new Dialogatgard(
                                        r.text("atgard"),
                                        r.text("ansvarig"),
                                        r.datum("senast"),
                                        r.finns("uppfoljning") ? r.text("uppfoljning") : null))
                                .toList()),
                s.person().id());
        return Map.of();
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.upprattad(
                "uppfoljning.handling.dialog",
                text.enhetsnamn(s.uppgift().objekt().kravOmrade(), s.svar().text("enhet")));
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        OmradeId omrade = uppgift.objekt().kravOmrade();
        Map<String, Object> varden = new HashMap<>();
        varden.put("tillstandsomrade", text.namn(omrade));
        varden.put(
                "bakgrund",
                anmalningar
                        .tillDialog(omrade)
                        .map(Anmalan::beskrivning)
                        .orElseGet(() -> Textkalla.text("uppfoljning.dialogUtanAnmalan")));
        return varden;
    }

    @Override
    public Map<String, List<Val>> val(Uppgift uppgift) {
        return Map.of(
                "enheter",
                tillstand.iOmrade(uppgift.objekt().kravOmrade()).stream()
                        .map(t -> new Val(t.enhet(), t.enhetsnamn()))
                        .distinct()
                        .toList());
    }
}
