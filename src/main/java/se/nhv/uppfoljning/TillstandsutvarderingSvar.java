package se.nhv.uppfoljning;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.OmradeId;

/** Receives the evaluation of a tillståndsområde and what it leads to. */
@Component
class TillstandsutvarderingSvar implements Svarsmottagare {
    private final UppfoljningService uppfoljning;
    private final RapportService rapporter;
    private final Omradestext text;
    private final Villkorsutvardering villkor;

    TillstandsutvarderingSvar(
            UppfoljningService uppfoljning, RapportService rapporter, Omradestext text, Villkorsutvardering villkor) {
        this.uppfoljning = uppfoljning;
        this.rapporter = rapporter;
        this.text = text;
        this.villkor = villkor;
    }

    @Override
    public String formular() {
        return "uppfoljning/tillstandsutvardering";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        String slutsats = s.svar().text("utvarderingensSlutsats");
        uppfoljning.utvardera(
                s.uppgift().arende(),
                s.uppgift().objekt().kravOmrade(),
                Utvardering.Sort.TILLSTAND,
                slutsats,
                s.svar().text("motivering") + "\n\n" + s.svar().text("syftetMotivering"),
                null,
                s.svar().finns("fortydligande") ? s.svar().text("fortydligande") : null,
                s.person().id());
        villkor.ta(
                s.uppgift().objekt().kravOmrade(),
                s.svar().rader("villkor"),
                s.person().id());
        boolean omprovas = slutsats.equals("beslut") || slutsats.equals("namnd");
        return omprovas
                ? Map.of("utvarderingensSlutsats", slutsats, "omprovningensVag", slutsats)
                : Map.of("utvarderingensSlutsats", slutsats);
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.upprattad("uppfoljning.handling.utvardering");
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        OmradeId omrade = uppgift.objekt().kravOmrade();
        Map<String, Object> varden = new HashMap<>();
        varden.put("tillstandsomrade", text.namn(omrade));
        varden.put("utfallText", text.utfall(omrade, rapporter.ar(omrade)));
        varden.put("villkor", villkor.rader(omrade));
        return varden;
    }
}
