package se.nhv.beredning;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.ansokan.Ansokan;
import se.nhv.ansokan.AnsokanService;
import se.nhv.arende.OmradeId;
import se.nhv.fel.Textkalla;
import se.nhv.register.Register;
import se.nhv.register.Samverkansregion;

/** What B2 has written, as running text for forms and handlingar. */
@Component
class Yttrandetext {
    private final AnsokanService ansokningar;
    private final Register register;

    Yttrandetext(AnsokanService ansokningar, Register register) {
        this.ansokningar = ansokningar;
        this.register = register;
    }

    String yttrandet(Beredning b, BeredningRepository beredningar) {
        StringBuilder ut = new StringBuilder(Textkalla.text("beredning.dokument.fordelning"));
        for (Fordelning f : beredningar.fordelning(b)) {
            ut.append(Textkalla.text(
                    f.borFa() ? "beredning.dokument.borFa" : "beredning.dokument.borInteFa",
                    sokande(ansokningar.hamta(f.ansokan())),
                    f.motivering()));
        }
        stycke(ut, Textkalla.text("beredning.dokument.konsekvenser"), b.konsekvenser());
        stycke(ut, Textkalla.text("beredning.dokument.samband"), b.synergier());
        stycke(ut, Textkalla.text("beredning.dokument.oenighet"), b.oenighet());
        for (Underskrift u : beredningar.underskrifter(b)) {
            stycke(
                    ut,
                    Textkalla.text("beredning.dokument.avvikande", samverkansregion(u.samverkansregion())),
                    u.avvikandeMening());
        }
        return ut.toString().strip();
    }

    String analyser(List<RegionalAnalys> analyser) {
        return analyser.stream()
                .map(a -> Textkalla.text(
                        "beredning.dokument.analys",
                        samverkansregion(a.samverkansregion()),
                        a.konsekvenserMed(),
                        a.konsekvenserUtan(),
                        a.sarskilt() == null ? "" : "\n" + a.sarskilt(),
                        a.motivering()))
                .collect(Collectors.joining("\n\n"));
    }

    String sokande(Ansokan a) {
        return ansokningar.regionnamn(a.region()) + ", " + a.enhetsnamn();
    }

    String allaSokande(OmradeId omrade) {
        return ansokningar.fullgoda(omrade).stream().map(this::sokande).collect(Collectors.joining("\n"));
    }

    String samverkansregion(String kod) {
        return register.samverkansregion(kod).map(Samverkansregion::namn).orElse(kod);
    }

    private static void stycke(StringBuilder ut, String rubrik, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            ut.append('\n').append(rubrik).append('\n').append(text).append('\n');
        }
    }
}
