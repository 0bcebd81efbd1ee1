package se.nhv.beredning;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.ansokan.AnsokanService;
import se.nhv.anvandare.Roll;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Svar;
import se.nhv.formular.Val;
import se.nhv.handling.Synlighet;

/** Receives a samverkansregion's analysis. */
@Component
class RegionalAnalysSvar implements Svarsmottagare {
    private final BeredningService beredningar;
    private final AnsokanService ansokningar;
    private final OmradeService omraden;
    private final Yttrandetext text;

    RegionalAnalysSvar(
            BeredningService beredningar, AnsokanService ansokningar, OmradeService omraden, Yttrandetext text) {
        this.beredningar = beredningar;
        this.ansokningar = ansokningar;
        this.omraden = omraden;
        this.text = text;
    }

    @Override
    public String formular() {
        return "beredning/regional-analys";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        Svar svar = s.svar();
        beredningar.analysera(
                s.uppgift().arende(),
                s.uppgift().objekt().kravOmrade(),
                new RegionalAnalys(
                        s.uppgift().kravLokal("samverkansregion"),
                        svar.text("konsekvenserMed"),
                        svar.text("konsekvenserUtan"),
                        sarskilt(svar),
                        svar.lista("forordar").isEmpty() ? null : String.join(",", svar.lista("forordar")),
                        svar.text("motivering")),
                s.person().id());
        return Map.of();
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        String namn = text.samverkansregion(s.uppgift().kravLokal("samverkansregion"));
        return Svarshandling.upprattadAv(
                        Textkalla.text("beredning.handling.gruppen"), "beredning.handling.analys", namn)
                .synligFor(Synlighet.enhet(Roll.BEREDNINGSLEDAMOT_B2.kod()));
    }

    private static @Nullable String sarskilt(Svar svar) {
        String text = Stream.of("lanssjukvard", "akutvard", "universitetssjukvard", "medicinskFakultet")
                .filter(svar::finns)
                .map(del -> Textkalla.text("beredning.dokument.sarskilt." + del, svar.text(del)))
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        OmradeId omrade = uppgift.objekt().kravOmrade();
        return Map.of(
                "tillstandsomrade", omraden.hamta(omrade).namn(),
                "samverkansregionNamn", text.samverkansregion(uppgift.kravLokal("samverkansregion")),
                "ansokningarText", text.allaSokande(omrade));
    }

    @Override
    public Map<String, List<Val>> val(Uppgift uppgift) {
        return Map.of(
                "ansokningar",
                ansokningar.fullgoda(uppgift.objekt().kravOmrade()).stream()
                        .map(a -> new Val(a.id().toString(), text.sokande(a)))
                        .toList());
    }
}
