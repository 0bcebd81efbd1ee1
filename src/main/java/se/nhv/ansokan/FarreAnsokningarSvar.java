package se.nhv.ansokan;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;

/** Receives how to go on when fewer ansökningar than units are fullgoda. */
@Component
class FarreAnsokningarSvar implements Svarsmottagare {
    private final Vagval vagval;
    private final AnsokanService ansokningar;
    private final OmradeService omraden;

    FarreAnsokningarSvar(Vagval vagval, AnsokanService ansokningar, OmradeService omraden) {
        this.vagval = vagval;
        this.ansokningar = ansokningar;
        this.omraden = omraden;
    }

    @Override
    public String formular() {
        return "ansokan/farre-ansokningar";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        return vagval.valj(s);
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.upprattad("ansokan.handling.farre");
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        OmradeId omrade = uppgift.objekt().kravOmrade();
        return Map.of(
                "tillstandsomrade", omraden.hamta(omrade).namn(),
                "antalEnheter", String.valueOf(omraden.hamta(omrade).antalEnheter()),
                "antalFullgoda", String.valueOf(ansokningar.fullgoda(omrade).size()));
    }
}
