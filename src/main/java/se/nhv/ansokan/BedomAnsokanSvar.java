package se.nhv.ansokan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.OmradeService;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Svar;

/** Receives the judgement of an ansökan, villkor by villkor. */
@Component
class BedomAnsokanSvar implements Svarsmottagare {
    private final AnsokanService ansokningar;
    private final OmradeService omraden;

    BedomAnsokanSvar(AnsokanService ansokningar, OmradeService omraden) {
        this.ansokningar = ansokningar;
        this.omraden = omraden;
    }

    @Override
    public String formular() {
        return "ansokan/bedom-ansokan";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        AnsokanId id = AnsokanId.av(s.uppgift().kravLokal("ansokan"));
        boolean alla = s.svar().ja("allaVillkorUppfyllda");
        boolean komplettering = s.svar().ja("kompletteringBehovs");
        List<Villkorsbedomning> villkor = s.svar().rader("villkor").stream()
                .map(BedomAnsokanSvar::bedomning)
                .toList();
        ansokningar.bedom(
                id,
                villkor,
                alla,
                komplettering,
                s.svar().text("motivering"),
                s.person().id());
        if (komplettering) {
            ansokningar.begarKomplettering(
                    id, s.svar().text("begaran"), s.svar().datum("kompletterasSenast"));
        }
        return Map.of(
                "villkorInteUppfyllda",
                antal(villkor, Villkorssvar.Bedomning.NEJ),
                "villkorOklara",
                antal(villkor, Villkorssvar.Bedomning.OKLART),
                // asked for by the models of earlier deliveries, which running ansökningar may follow
                "allaVillkorUppfyllda",
                alla,
                "kompletteringBehovs",
                komplettering);
    }

    private static Villkorsbedomning bedomning(Svar rad) {
        return new Villkorsbedomning(
                Integer.parseInt(rad.text("villkorId")),
                Villkorssvar.Bedomning.valueOf(rad.text("uppfyllt").toUpperCase(Locale.ROOT)),
                rad.finns("kommentar") ? rad.text("kommentar") : null);
    }

    private static int antal(List<Villkorsbedomning> villkor, Villkorssvar.Bedomning bedomning) {
        return (int) villkor.stream().filter(v -> v.bedomning() == bedomning).count();
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        Ansokan a = ansokningar.hamta(AnsokanId.av(s.uppgift().kravLokal("ansokan")));
        return Svarshandling.upprattad(
                "ansokan.handling.bedomning", ansokningar.regionnamn(a.region()), a.enhetsnamn());
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        Ansokan a = ansokningar.hamta(AnsokanId.av(uppgift.kravLokal("ansokan")));
        List<Komplettering> svar = ansokningar.kompletteringar(a.id()).stream()
                .filter(k -> k.svar() != null)
                .toList();
        return Map.of(
                "tillstandsomrade", omraden.hamta(a.omrade()).namn(),
                "sokande", ansokningar.regionnamn(a.region()),
                "sjukhus", a.enhetsnamn(),
                "villkor",
                        ansokningar.villkor(a.id()).stream()
                                .map(v -> Map.of(
                                        "villkorId", String.valueOf(v.nr()),
                                        "villkor", v.lydelse(),
                                        "redovisning", redovisning(v, svar)))
                                .toList());
    }

    /** What the region has completed since stands under every villkor that was not found met. */
    private static String redovisning(Villkorssvar v, List<Komplettering> svar) {
        boolean kompletterat = v.bedomning() != null && v.bedomning() != Villkorssvar.Bedomning.JA;
        return v.redovisning()
                + (kompletterat
                        ? svar.stream()
                                .map(k -> Textkalla.text("ansokan.dokument.komplettering", k.svar()))
                                .collect(Collectors.joining())
                        : "");
    }
}
