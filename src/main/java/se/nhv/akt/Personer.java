package se.nhv.akt;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Roll;
import se.nhv.arende.ArendeId;
import se.nhv.arende.DeltagareService;
import se.nhv.gui.Texter;

/** Who takes part in a case, in words. Guests see the groups, not one another's names. */
@Component
@Transactional(readOnly = true)
public class Personer {
    private final DeltagareService deltagare;
    private final KontoService konton;
    private final Texter texter;

    Personer(DeltagareService deltagare, KontoService konton, Texter texter) {
        this.deltagare = deltagare;
        this.konton = konton;
        this.texter = texter;
    }

    public List<String> i(ArendeId id, boolean medNamn) {
        return deltagare.i(id).stream()
                .filter(d -> medNamn || d.konto() == null)
                .map(d -> d.konto() == null ? grupp(String.valueOf(d.grupp())) : namn(d.konto()))
                .distinct()
                .sorted(java.text.Collator.getInstance(Texter.SVENSKA)::compare)
                .toList();
    }

    private String namn(KontoId id) {
        return konton.namn(id);
    }

    /** The group's role, and its unit as people of that unit are called where there is only one such. */
    String grupp(String grupp) {
        int kolon = grupp.indexOf(':');
        String roll = kolon < 0 ? grupp : grupp.substring(0, kolon);
        String ord = Roll.medKod(roll).map(r -> texter.text(r.textnyckel())).orElse(roll);
        return kolon < 0 ? ord : ord + ", " + grupp.substring(kolon + 1);
    }
}
