package se.nhv.uppfoljning;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.OmradeId;

/** Receives the yearly analysis. */
@Component
class AretsAnalysSvar implements Svarsmottagare {
    private final RapportService rapporter;
    private final Omradestext text;
    private final Uppfoljningsregler regler;

    AretsAnalysSvar(RapportService rapporter, Omradestext text, Uppfoljningsregler regler) {
        this.rapporter = rapporter;
        this.text = text;
        this.regler = regler;
    }

    @Override
    public String formular() {
        return "uppfoljning/arets-analys";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        rapporter.analysera(
                s.uppgift().objekt().kravOmrade(),
                s.svar().text("analys"),
                s.svar().rader("avvikelser").stream()
                        .map(r -> new Avvikelse(
                                r.text("matt"),
                                r.finns("enhet") ? r.text("enhet") : null,
                                r.text("beskrivning"),
                                Avvikelse.Atgard.valueOf(r.text("atgard").toUpperCase(Locale.ROOT))))
                        .toList(),
                s.svar().datum("publiceras"),
                s.person().id());
        return Map.of();
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.upprattad(
                "uppfoljning.handling.analys",
                text.ar(rapporter.oppet(s.uppgift().objekt().kravOmrade())));
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        OmradeId omrade = uppgift.objekt().kravOmrade();
        int ar = rapporter.kravOppet(omrade).ar();
        return Map.of(
                "tillstandsomrade", text.namn(omrade),
                "ar", String.valueOf(ar),
                "utfallText", text.utfall(omrade, ar));
    }

    @Override
    public Optional<LocalDate> forfaller(Uppgift uppgift) {
        return rapporter.oppet(uppgift.objekt().kravOmrade()).map(a -> regler.analysSenast(a.ar()));
    }
}
