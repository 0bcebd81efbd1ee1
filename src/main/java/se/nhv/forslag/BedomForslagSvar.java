package se.nhv.forslag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Roll;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.ArendeService;
import se.nhv.arende.OmradeService;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Svar;
import se.nhv.formular.Val;
import se.nhv.handling.Synlighet;
import se.nhv.register.Register;

/** Receives what becomes of a förslag. */
@Component
class BedomForslagSvar implements Svarsmottagare {
    static final String FORMULAR = "forslag/bedom-forslag";

    private final ForslagService forslag;
    private final ArendeService arenden;
    private final OmradeService omraden;
    private final KontoService konton;
    private final Register register;
    private final Clock clock;

    BedomForslagSvar(
            ForslagService forslag,
            ArendeService arenden,
            OmradeService omraden,
            KontoService konton,
            Register register,
            Clock clock) {
        this.forslag = forslag;
        this.arenden = arenden;
        this.omraden = omraden;
        this.konton = konton;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public String formular() {
        return FORMULAR;
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        Svar svar = s.svar();
        Urval.Val val = Urval.Val.valueOf(svar.text("valet").toUpperCase(Locale.ROOT));
        String skal = svar.finns("overenskommelsen")
                ? svar.text("skal") + "\n\n" + svar.text("overenskommelsen")
                : svar.text("skal");
        boolean arende = val.blirArende();
        forslag.bedom(
                s.uppgift().arende(),
                new Urval(
                        val,
                        skal,
                        arende && svar.finns("omgang") ? forslag.omgang(svar.text("omgang")) : null,
                        arende
                                ? svar.finns("ansvarig")
                                        ? KontoId.av(svar.text("ansvarig"))
                                        : s.person().id()
                                : null,
                        LocalDate.now(clock),
                        s.person().id()));
        return Map.of("valet", val.kod(), "snabbspar", val == Urval.Val.SNABBSPAR);
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.upprattad("forslag.handling.urval." + s.svar().text("valet"))
                .synligFor(Synlighet.ALLMAN);
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        Map<UUID, Andringsforslag> andringar = forslag.andringar(uppgift.arende());
        String forslagna = forslag.forslag(uppgift.arende()).stream()
                .map(f -> Textkalla.text(
                                f.stod() ? "forslag.bedomning.stod" : "forslag.bedomning.forslag",
                                register.npoNamn(f.npo()),
                                f.beskrivning())
                        + andring(andringar.get(f.id())))
                .collect(Collectors.joining("\n\n"));
        String namn = arenden.hamta(uppgift.arende()).namn();
        return Map.of(
                "vardomrade", namn, "forslagna", forslagna.isEmpty() ? Textkalla.text("arende.finnsInte") : forslagna);
    }

    private String andring(@Nullable Andringsforslag a) {
        return a == null
                ? ""
                : "\n"
                        + Textkalla.text(
                                "forslag.bedomning.andring",
                                omraden.hamta(a.omrade()).namn(),
                                a.andring());
    }

    @Override
    public Map<String, List<Val>> val(Uppgift uppgift) {
        return Map.of(
                "utredare",
                konton.medGrupp(Roll.UTREDARE.kod()).stream()
                        .map(k -> new Val(k.id().toString(), k.namn()))
                        .toList());
    }
}
