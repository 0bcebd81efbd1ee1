package se.nhv.beredning;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.nhv.ansokan.AnsokanId;
import se.nhv.ansokan.AnsokanService;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.fel.Textkalla;

/** Receives B2:s joint yttrande. */
@Component
class GemensamtYttrandeSvar implements Svarsmottagare {
    private final BeredningService beredningar;
    private final AnsokanService ansokningar;
    private final OmradeService omraden;
    private final Yttrandetext text;

    GemensamtYttrandeSvar(
            BeredningService beredningar, AnsokanService ansokningar, OmradeService omraden, Yttrandetext text) {
        this.beredningar = beredningar;
        this.ansokningar = ansokningar;
        this.omraden = omraden;
        this.text = text;
    }

    @Override
    public String formular() {
        return "beredning/gemensamt-yttrande";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        beredningar.yttra(
                s.uppgift().arende(),
                s.uppgift().objekt().kravOmrade(),
                new Yttrande(
                        s.svar().rader("fordelning").stream()
                                .map(r -> new Fordelning(
                                        AnsokanId.av(r.text("ansokan")), r.ja("forslag"), r.text("motivering")))
                                .toList(),
                        s.svar().text("konsekvenser"),
                        s.svar().finns("synergier") ? s.svar().text("synergier") : null,
                        s.svar().finns("oenighet") ? s.svar().text("oenighet") : null),
                s.person().id());
        return Map.of();
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.avRummet("beredning.handling.yttrande");
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        OmradeId omrade = uppgift.objekt().kravOmrade();
        Map<String, Object> varden = new HashMap<>();
        varden.put("tillstandsomrade", omraden.hamta(omrade).namn());
        varden.put("antalEnheter", String.valueOf(omraden.hamta(omrade).antalEnheter()));
        Optional<Beredning> beredning = beredningar.senaste(omrade);
        varden.put(
                "analyserText",
                beredning
                        .map(b -> text.analyser(beredningar.analyser(b)))
                        .filter(analyser -> !analyser.isBlank())
                        .orElseGet(() -> Textkalla.text("arende.finnsInte")));
        varden.put(
                "aterremissSkal",
                beredning
                        .map(Beredning::aterremissSkal)
                        .orElseGet(() -> Textkalla.text("beredning.inteAterremitterat")));
        varden.put(
                "fordelning",
                ansokningar.fullgoda(omrade).stream()
                        .map(a -> Map.of("ansokan", a.id().toString(), "sokande", text.sokande(a)))
                        .toList());
        return varden;
    }
}
