package se.nhv.inlasning;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;
import se.nhv.arende.Vag;
import se.nhv.engine.Placement;

/** Puts what goes on where it stands in the models. */
@Component
class Placerare {
    private static final String ARBETSPROCESS = "arbetsprocess";

    private final Placement placement;

    Placerare(Placement placement) {
        this.placement = placement;
    }

    void arende(ArendeId id, Inlastrad r) {
        placement.place(ARBETSPROCESS, id.toString(), svar(r), plats(id.toString(), r));
    }

    /** All tillståndsområden that go on, each at its own step. */
    void omraden(ArendeId id, Inlastrad forsta, Map<OmradeId, Inlastrad> pagar) {
        List<Placement.At> platser = pagar.entrySet().stream()
                .map(e -> plats(e.getKey().toString(), e.getValue()))
                .toList();
        placement.placeAll(ARBETSPROCESS, id.toString(), svar(forsta), "tillstandsomraden", "omrade", platser);
    }

    private static Placement.At plats(String nyckel, Inlastrad r) {
        return new Placement.At(
                nyckel, "steg" + r.steg(), r.lage().mal(), r.lage().svar());
    }

    private static Map<String, Object> svar(Inlastrad r) {
        return r.arArende() ? Map.of("vald", true, "snabbspar", r.vag() == Vag.SNABBSPAR) : Map.of();
    }
}
