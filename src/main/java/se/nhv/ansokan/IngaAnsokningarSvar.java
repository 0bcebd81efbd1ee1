package se.nhv.ansokan;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.fel.Textkalla;

/** Receives how to go on when no ansökan is fullgod. */
@Component
class IngaAnsokningarSvar implements Svarsmottagare {
    private final Vagval vagval;
    private final UtlysningService utlysningar;
    private final AnsokanService ansokningar;
    private final OmradeService omraden;

    IngaAnsokningarSvar(
            Vagval vagval, UtlysningService utlysningar, AnsokanService ansokningar, OmradeService omraden) {
        this.vagval = vagval;
        this.utlysningar = utlysningar;
        this.ansokningar = ansokningar;
        this.omraden = omraden;
    }

    @Override
    public String formular() {
        return "ansokan/inga-ansokningar";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        return vagval.valj(s);
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.upprattad("ansokan.handling.inga");
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        OmradeId omrade = uppgift.objekt().kravOmrade();
        String avstod = utlysningar.regionsvar(utlysningar.kravSenaste(omrade).id()).stream()
                .filter(r -> r.stallning() == Regionsvar.Stallning.AVSTAR)
                .map(r -> ansokningar.regionnamn(r.region()) + (r.motivering() == null ? "" : ": " + r.motivering()))
                .collect(Collectors.joining("\n"));
        Map<String, Object> varden = new HashMap<>();
        varden.put("tillstandsomrade", omraden.hamta(omrade).namn());
        varden.put("antalEnheter", String.valueOf(omraden.hamta(omrade).antalEnheter()));
        varden.put("avstod", avstod.isEmpty() ? Textkalla.text("ansokan.ingenHarAvstatt") : avstod);
        return varden;
    }
}
