package se.nhv.remiss;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.fel.Textkalla;
import se.nhv.handling.Synlighet;

/** Receives the way on after the remiss. */
@Component
class TaStallningSvar implements Svarsmottagare {
    private final Remissberedning beredning;
    private final Remissutfall utfall;

    TaStallningSvar(Remissberedning beredning, Remissutfall utfall) {
        this.beredning = beredning;
        this.utfall = utfall;
    }

    @Override
    public String formular() {
        return "remiss/ta-stallning";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        String vagen = s.svar().text("vagenVidare");
        beredning.stallning(s.uppgift().arende(), vagen, s.svar().text("skal"), s.person());
        return Map.of("vagenVidare", vagen, "laggsNed", vagen.equals("laggNed"));
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return s.svar().text("vagenVidare").equals("laggNed")
                ? Svarshandling.upprattad("remiss.handling.laggNed").synligFor(Synlighet.ALLMAN)
                : Svarshandling.upprattad("remiss.handling.stallning");
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        Map<String, Object> ut = new HashMap<>();
        ut.put("stodText", utfall.stod(uppgift.arende()).orElseGet(() -> Textkalla.text("arende.finnsInte")));
        ut.put("remissutfall", utfall.text(uppgift.arende()));
        beredning.b1(uppgift.arende()).ifPresent(b -> ut.put("b1Text", b.motivering()));
        return ut;
    }
}
