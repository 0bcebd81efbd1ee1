package se.nhv.uppfoljning;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.fel.Avvisad;

/** Receives the evaluation after a year with fewer units than decided. */
@Component
class UtvarderaAntaletSvar implements Svarsmottagare {
    private final UppfoljningService uppfoljning;
    private final TillstandService tillstand;
    private final OmradeService omraden;

    UtvarderaAntaletSvar(UppfoljningService uppfoljning, TillstandService tillstand, OmradeService omraden) {
        this.uppfoljning = uppfoljning;
        this.tillstand = tillstand;
        this.omraden = omraden;
    }

    @Override
    public String formular() {
        return "uppfoljning/utvardera-antalet";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        OmradeId omrade = s.uppgift().objekt().kravOmrade();
        String slutsats = s.svar().text("antaletRacker");
        Integer nytt = s.svar().finns("nyttAntal") ? s.svar().heltal("nyttAntal") : null;
        if (nytt != null && nytt == omraden.hamta(omrade).antalEnheter()) {
            throw new Avvisad("nyttAntal", "uppfoljning.fel.antaletGallerRedan");
        }
        uppfoljning.utvardera(
                s.uppgift().arende(),
                omrade,
                Utvardering.Sort.ANTAL,
                slutsats,
                s.svar().text("motivering"),
                nytt,
                null,
                s.person().id());
        return switch (slutsats) {
            case "extraUtlysning" -> Map.of("antaletRacker", slutsats, "omprovningensVag", "utlysning");
            case "andraAntalet" -> Map.of("antaletRacker", slutsats, "omprovningensVag", "beslut");
            default -> Map.of("antaletRacker", slutsats);
        };
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.upprattad("uppfoljning.handling.antalet");
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        OmradeId omrade = uppgift.objekt().kravOmrade();
        return Map.of(
                "tillstandsomrade", omraden.hamta(omrade).namn(),
                "antalEnheter", String.valueOf(omraden.hamta(omrade).antalEnheter()),
                "antalStartade", String.valueOf(tillstand.gallande(omrade).size()));
    }
}
