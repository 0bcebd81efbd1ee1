package se.nhv.beredning;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;

/** Receives a samverkansregion's signature of the yttrande. */
@Component
class UndertecknaSvar implements Svarsmottagare {
    private final BeredningService beredningar;

    UndertecknaSvar(BeredningService beredningar) {
        this.beredningar = beredningar;
    }

    @Override
    public String formular() {
        return "beredning/underteckna";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        beredningar.underteckna(
                s.uppgift().arende(),
                s.uppgift().objekt().kravOmrade(),
                s.uppgift().kravLokal("samverkansregion"),
                s.svar().finns("avvikandeMening") ? s.svar().text("avvikandeMening") : null,
                s.person().id());
        return Map.of();
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.avRummet("beredning.handling.yttrande");
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        return beredningar
                .senaste(uppgift.objekt().kravOmrade())
                .map(b -> Map.<String, Object>of("yttrandet", beredningar.yttrandet(b)))
                .orElse(Map.of());
    }
}
