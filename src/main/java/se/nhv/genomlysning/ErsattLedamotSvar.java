package se.nhv.genomlysning;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.ArendeId;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Val;
import se.nhv.gui.Format;
import se.nhv.register.Register;
import se.nhv.register.Samverkansregion;

/** Receives who comes into the group instead of another. */
@Component
class ErsattLedamotSvar implements Svarsmottagare {
    private final GruppService grupp;
    private final KontoService konton;
    private final Register register;
    private final Format format;

    ErsattLedamotSvar(GruppService grupp, KontoService konton, Register register, Format format) {
        this.grupp = grupp;
        this.konton = konton;
        this.register = register;
        this.format = format;
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

    /** Who has left and why, and where somebody is wanted: what the choice is about. */
    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        List<Medlem> alla = grupp.medlemmar(uppgift.arende());
        String lamnat = alla.stream()
                .filter(m -> !m.aktiv())
                .map(m -> Textkalla.text(
                        "genomlysning.ersatt.lamnat",
                        konton.namn(m.konto()),
                        format.datum(m.till()),
                        Objects.requireNonNullElse(m.orsak(), "")))
                .collect(Collectors.joining("\n"));
        Set<String> tackta = alla.stream()
                .filter(Medlem::aktiv)
                .map(Medlem::samverkansregion)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        String platser = register.samverkansregioner().stream()
                .filter(s -> !tackta.contains(s.kod()))
                .map(Samverkansregion::namn)
                .collect(Collectors.joining("\n"));
        return Map.of(
                "lamnat", lamnat.isEmpty() ? Textkalla.text("genomlysning.ersatt.ingenHarLamnat") : lamnat,
                "platser", platser.isEmpty() ? Textkalla.text("genomlysning.ersatt.allaPlatser") : platser);
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
