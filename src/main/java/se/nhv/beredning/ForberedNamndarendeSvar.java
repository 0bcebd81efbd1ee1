package se.nhv.beredning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.nhv.ansokan.AnsokanService;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Val;
import se.nhv.gui.Format;
import se.nhv.kalender.Sammantradesdagar;

/** Receives what the föredragande puts before the nämnd. */
@Component
class ForberedNamndarendeSvar implements Svarsmottagare {
    private final BeredningService beredningar;
    private final AnsokanService ansokningar;
    private final OmradeService omraden;
    private final Sammantradesdagar dagar;
    private final Format format;
    private final Clock clock;

    ForberedNamndarendeSvar(
            BeredningService beredningar,
            AnsokanService ansokningar,
            OmradeService omraden,
            Sammantradesdagar dagar,
            Format format,
            Clock clock) {
        this.beredningar = beredningar;
        this.ansokningar = ansokningar;
        this.omraden = omraden;
        this.dagar = dagar;
        this.format = format;
        this.clock = clock;
    }

    @Override
    public String formular() {
        return "beredning/forbered-namndarende";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        beredningar.forberedd(
                s.uppgift().arende(),
                s.uppgift().objekt().kravOmrade(),
                new Namndarende(
                        LocalDate.parse(s.svar().text("sammantradesdag")),
                        s.svar().text("sammanfattning"),
                        s.svar().text("forslagTillBeslut"),
                        s.svar().text("skal"),
                        s.svar().ja("sekretess") ? s.svar().text("sekretessParagraf") : null),
                s.svar().filer("bilagor"),
                s.person().id());
        return Map.of();
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.avRummet("beredning.handling.underlag");
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        OmradeId omrade = uppgift.objekt().kravOmrade();
        Map<String, Object> varden = new HashMap<>();
        varden.put("tillstandsomrade", omraden.hamta(omrade).namn());
        Optional<Beredning> beredning = beredningar.senaste(omrade);
        String svar = beredning.map(beredningar::svar).orElse(List.of()).stream()
                .map(k -> ansokningar.regionnamn(k.region()) + ": "
                        + (k.synpunkter() == null ? Textkalla.text("beredning.ingaSynpunkter") : k.synpunkter()))
                .collect(Collectors.joining("\n\n"));
        varden.put(
                "yttrandet", beredning.map(beredningar::yttrandet).orElseGet(() -> Textkalla.text("arende.finnsInte")));
        varden.put("svarText", svar.isEmpty() ? Textkalla.text("beredning.ingenHarSvarat") : svar);
        return varden;
    }

    @Override
    public Map<String, List<Val>> val(Uppgift uppgift) {
        LocalDate idag = LocalDate.now(clock);
        return Map.of(
                "sammantraden",
                Stream.of(idag.getYear(), idag.getYear() + 1)
                        .flatMap(ar -> dagar.alla(ar).stream())
                        .filter(d -> !d.dag().isBefore(idag))
                        .map(d -> new Val(d.dag().toString(), format.datum(d.dag())))
                        .toList());
    }
}
