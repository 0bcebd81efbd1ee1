package se.nhv.genomlysning;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.ArendeId;
import se.nhv.formular.Val;

/** Receives who comes into the group instead of another. */
@Component
class ErsattLedamotSvar implements Svarsmottagare {
    private final GruppService grupp;
    private final KontoService konton;

    ErsattLedamotSvar(GruppService grupp, KontoService konton) {
        this.grupp = grupp;
        this.konton = konton;
    }

    @Override
    public String formular() {
        return "genomlysning/ersatt-ledamot";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        ArendeId id = s.uppgift().arende();
        if (s.svar().finns("avgar")) {
            grupp.avsluta(id, KontoId.av(s.svar().text("avgar")), s.svar().text("skal"));
        }
        grupp.ersatt(id, KontoId.av(s.svar().text("ersattare")), s.person());
        return Map.of();
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.upprattad("genomlysning.handling.ersatt");
    }

    @Override
    public Map<String, List<Val>> val(Uppgift uppgift) {
        ArendeId id = uppgift.arende();
        List<Val> ledamoter = grupp.aktiva(id).stream()
                .map(m -> new Val(m.konto().toString(), konton.namn(m.konto())))
                .toList();
        // Whoever leaves in the same answer makes room: all who have never been in the group can be chosen.
        List<Val> kandidater = grupp.utanfor(id).stream()
                .map(k -> new Val(k.id().toString(), k.namn()))
                .toList();
        return Map.of("ledamoter", ledamoter, "kandidater", kandidater);
    }
}
