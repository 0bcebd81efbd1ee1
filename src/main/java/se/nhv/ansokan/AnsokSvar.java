package se.nhv.ansokan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Roll;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.formular.Svar;
import se.nhv.gui.Format;
import se.nhv.handling.Synlighet;

/** Receives a region's ansökan, or that it abstains. */
@Component
class AnsokSvar implements Svarsmottagare {
    private final UtlysningService utlysningar;
    private final AnsokanService ansokningar;
    private final OmradeService omraden;
    private final Format format;

    AnsokSvar(UtlysningService utlysningar, AnsokanService ansokningar, OmradeService omraden, Format format) {
        this.utlysningar = utlysningar;
        this.ansokningar = ansokningar;
        this.omraden = omraden;
        this.format = format;
    }

    @Override
    public String formular() {
        return "ansokan/ansok";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        OmradeId omrade = s.uppgift().objekt().kravOmrade();
        String region = s.uppgift().kravLokal("region");
        if (s.svar().text("stallning").equals("avstar")) {
            utlysningar.avstar(
                    omrade, region, s.svar().finns("avstarSkal") ? s.svar().text("avstarSkal") : null);
        } else {
            ansokningar.lamna(omrade, region, ansokan(s.svar()), s.person().id());
        }
        return Map.of();
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        String region = s.uppgift().kravLokal("region");
        return s.svar().text("stallning").equals("avstar")
                ? Svarshandling.inkommen(ansokningar.regionnamn(region), "ansokan.handling.avstar")
                        .synligFor(Synlighet.enhet(Roll.REGIONFORETRADARE.grupp(region)))
                : Svarshandling.avRummet("ansokan.handling.ansokan");
    }

    private static NyAnsokan ansokan(Svar s) {
        return new NyAnsokan(
                s.text("sjukhus"),
                s.finns("vardgivare") ? s.text("vardgivare") : null,
                s.datum("tidigastStart"),
                s.rader("villkor").stream()
                        .map(r -> new NyAnsokan.Redovisning(
                                Integer.parseInt(r.text("villkorId")),
                                switch (r.text("uppfyllt")) {
                                    case "ja" -> Villkorssvar.Uppfyller.JA;
                                    case "vidStart" -> Villkorssvar.Uppfyller.VID_START;
                                    default -> Villkorssvar.Uppfyller.NEJ;
                                },
                                r.text("redovisning")))
                        .toList(),
                s.text("konsekvenserMed"),
                s.text("konsekvenserUtan"),
                s.text("kontaktperson"),
                s.text("kontaktEpost"),
                s.filer("bilagor"));
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        OmradeId omrade = uppgift.objekt().kravOmrade();
        Utlysning u = utlysningar.kravSenaste(omrade);
        return Map.of(
                "tillstandsomrade", omraden.hamta(omrade).namn(),
                "regionNamn", ansokningar.regionnamn(uppgift.kravLokal("region")),
                "sistaDagText", format.datum(u.sistaDag()),
                "villkor",
                        utlysningar.villkor(u.id()).stream()
                                .map(v -> Map.of("villkorId", String.valueOf(v.nr()), "villkor", v.text()))
                                .toList());
    }

    @Override
    public Optional<LocalDate> forfaller(Uppgift uppgift) {
        return utlysningar.senaste(uppgift.objekt().kravOmrade()).map(Utlysning::sistaDag);
    }
}
