package se.nhv.akt;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.arende.ArendeId;
import se.nhv.arende.DeltagareService;
import se.nhv.gui.Texter;
import se.nhv.register.Gruppnamn;

/** Who takes part in a case, in words. Guests see the groups, not one another's names. */
@Component
@Transactional(readOnly = true)
public class Personer {
    private final DeltagareService deltagare;
    private final KontoService konton;
    private final Gruppnamn grupper;

    Personer(DeltagareService deltagare, KontoService konton, Gruppnamn grupper) {
        this.deltagare = deltagare;
        this.konton = konton;
        this.grupper = grupper;
    }

    public List<String> i(ArendeId id, boolean medNamn) {
        Map<String, String> enheter = grupper.enheter();
        return deltagare.i(id).stream()
                .filter(d -> medNamn || d.konto() == null)
                .map(d ->
                        d.konto() == null ? grupper.namn(List.of(String.valueOf(d.grupp())), enheter) : namn(d.konto()))
                .distinct()
                .sorted(java.text.Collator.getInstance(Texter.SVENSKA)::compare)
                .toList();
    }

    private String namn(KontoId id) {
        return konton.namn(id);
    }
}
