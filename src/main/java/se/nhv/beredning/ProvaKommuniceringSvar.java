package se.nhv.beredning;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.OmradeId;
import se.nhv.fel.Textkalla;

/** Receives whether the yttrande is communicated to the applicants. */
@Component
class ProvaKommuniceringSvar implements Svarsmottagare {
    private final BeredningService beredningar;
    private final Yttrandetext text;

    ProvaKommuniceringSvar(BeredningService beredningar, Yttrandetext text) {
        this.beredningar = beredningar;
        this.text = text;
    }

    @Override
    public String formular() {
        return "beredning/prova-kommunicering";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        boolean kommuniceras = s.svar().ja("kommuniceras");
        beredningar.provaKommunicering(
                s.uppgift().arende(),
                s.uppgift().objekt().kravOmrade(),
                kommuniceras,
                kommuniceras ? s.svar().text("handlingar") : null,
                s.svar().kanskeDatum("svarSenast").orElse(null),
                kommuniceras ? null : s.svar().text("skal"),
                s.person().id());
        return Map.of("kommuniceras", kommuniceras);
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.avRummet(
                s.svar().ja("kommuniceras") ? "beredning.handling.kommunicering" : "beredning.handling.skal");
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        OmradeId omrade = uppgift.objekt().kravOmrade();
        Map<String, Object> varden = new HashMap<>();
        varden.put("sokandeText", text.allaSokande(omrade));
        varden.put(
                "yttrandet",
                beredningar
                        .senaste(omrade)
                        .map(beredningar::yttrandet)
                        .orElseGet(() -> Textkalla.text("arende.finnsInte")));
        return varden;
    }
}
