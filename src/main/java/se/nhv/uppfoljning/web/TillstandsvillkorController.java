package se.nhv.uppfoljning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Krets;
import se.nhv.arende.GenerellaVillkor;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Villkorsgang;
import se.nhv.arende.Villkorsgangar;
import se.nhv.fel.Avvisad;
import se.nhv.formular.Engangsnyckel;
import se.nhv.gui.Lank;
import se.nhv.gui.Texter;
import se.nhv.uppfoljning.Tillstand;
import se.nhv.uppfoljning.TillstandService;
import se.nhv.uppfoljning.Tillstandsvillkor;
import se.nhv.uppfoljning.Villkorsbedomning;
import se.nhv.uppfoljning.Villkorsuppfoljning;

/** A tillstånd's villkor one by one: how each came to read so, and how it has been judged to be met. */
@Controller
class TillstandsvillkorController {
    private final Tillstandssyn syn;
    private final TillstandService tillstand;
    private final Villkorsuppfoljning uppfoljning;
    private final Villkorsgangar gangar;
    private final GenerellaVillkor generella;
    private final OmradeService omraden;
    private final KontoService konton;
    private final Engangsnyckel nycklar;
    private final Texter texter;
    private final Clock clock;

    TillstandsvillkorController(
            Tillstandssyn syn,
            TillstandService tillstand,
            Villkorsuppfoljning uppfoljning,
            Villkorsgangar gangar,
            GenerellaVillkor generella,
            OmradeService omraden,
            KontoService konton,
            Engangsnyckel nycklar,
            Texter texter,
            Clock clock) {
        this.syn = syn;
        this.tillstand = tillstand;
        this.uppfoljning = uppfoljning;
        this.gangar = gangar;
        this.generella = generella;
        this.omraden = omraden;
        this.konton = konton;
        this.nycklar = nycklar;
        this.texter = texter;
        this.clock = clock;
    }

    /**
     * One villkor.
     *
     * @param gang how it came to read so; null for a generellt, and for one that nobody has followed
     * @param nu how a generellt reads in the catalogue today, where that differs
     */
    public record Rad(
            int nr,
            Tillstandsvillkor villkor,
            @Nullable Villkorsgang gang,
            @Nullable String nu,
            List<Villkorsbedomning> bedomningar) {}

    /** What was refused, at which villkor. */
    public record Nekat(
            String villkor, String falt, String mening, String grund, String ar, String utslag, String motivering) {
        static final Nekat INGET = new Nekat("", "", "", "", "", "", "");
    }

    @GetMapping("/tillstand/{id}/villkor")
    String visa(@PathVariable UUID id, Inloggad person, Model model) {
        return visa(id, person, model, Nekat.INGET);
    }

    @PostMapping("/tillstand/{id}/villkor/{villkor}")
    String bedom(
            @PathVariable UUID id,
            @PathVariable UUID villkor,
            @RequestParam Villkorsbedomning.Grund grund,
            @RequestParam(defaultValue = "") String ar,
            @RequestParam(required = false) Villkorsbedomning.@Nullable Utslag utslag,
            @RequestParam(defaultValue = "") String motivering,
            @RequestParam UUID nyckel,
            Inloggad person,
            Model model,
            HttpServletResponse svar,
            RedirectAttributes efter) {
        Tillstand t = syn.krav(id, person);
        try {
            if (utslag == null) {
                throw new Avvisad("utslag", "uppfoljning.fel.bedomningSaknas");
            }
            uppfoljning.bedom(
                    t.id(),
                    villkor,
                    new Villkorsuppfoljning.Bedomt(
                            grund, ar.matches("\\d{4}") ? Integer.valueOf(ar) : null, utslag, motivering),
                    person,
                    nyckel);
        } catch (Avvisad e) {
            svar.setStatus(422);
            return visa(
                    id,
                    person,
                    model,
                    new Nekat(
                            villkor.toString(),
                            e.falt().orElse("motivering"),
                            e.mening(),
                            grund.name(),
                            ar,
                            utslag == null ? "" : utslag.name(),
                            motivering));
        }
        efter.addFlashAttribute("meddelande", texter.text("uppfoljning.villkor.bedomt"));
        return "redirect:/tillstand/" + id + "/villkor#villkor-" + villkor;
    }

    private String visa(UUID id, Inloggad person, Model model, Nekat nekat) {
        Tillstand t = syn.krav(id, person);
        model.addAttribute("t", t);
        model.addAttribute("omrade", omraden.hamta(t.omrade()).namn());
        model.addAttribute("rader", rader(t, person));
        model.addAttribute("farBedoma", uppfoljning.farBedoma(person, t));
        model.addAttribute("farLasa", uppfoljning.farLasa(person, t));
        model.addAttribute("grunder", Villkorsbedomning.Grund.values());
        model.addAttribute("utslag", Villkorsbedomning.Utslag.values());
        model.addAttribute("konton", konton);
        model.addAttribute("nycklar", nycklar);
        model.addAttribute("nekat", nekat);
        model.addAttribute(
                "stig",
                List.of(
                        new Lank(texter.text("gui.plats.tillstand"), "/tillstand"),
                        new Lank(t.enhetsnamn(), "/tillstand/" + id)));
        return "uppfoljning/villkor";
    }

    private List<Rad> rader(Tillstand t, Inloggad person) {
        Map<UUID, Villkorsgang> gang = gangar.i(t.arende(), Krets.MYNDIGHETEN.omfattar(person)).stream()
                .collect(Collectors.toMap(Villkorsgang::id, g -> g));
        Map<UUID, String> idag =
                generella.gallde(LocalDate.now(clock)).map(k -> k.medLydelse()).orElse(List.of()).stream()
                        .collect(Collectors.toMap(g -> g.villkor(), g -> g.lagrum() + " " + g.lydelse()));
        List<Villkorsbedomning> alla = uppfoljning.bedomningar(person, t);
        List<Tillstandsvillkor> villkor = tillstand.villkorsrader(t.id(), t.villkorsversion());
        return villkor.stream()
                .map(v -> new Rad(
                        1 + villkor.indexOf(v),
                        v,
                        gang.get(v.villkor()),
                        idag.containsKey(v.villkor()) && !v.lydelse().equals(idag.get(v.villkor()))
                                ? idag.get(v.villkor())
                                : null,
                        alla.stream()
                                .filter(b -> b.villkor().equals(v.villkor()))
                                .toList()))
                .toList();
    }
}
