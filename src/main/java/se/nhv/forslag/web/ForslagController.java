package se.nhv.forslag.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
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
import se.nhv.anvandare.Roll;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Lage;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Saknas;
import se.nhv.formular.Faltfel;
import se.nhv.formular.Formular;
import se.nhv.formular.FormularService;
import se.nhv.formular.Formulardata;
import se.nhv.formular.Formularpost;
import se.nhv.formular.Granskning;
import se.nhv.formular.Inskick;
import se.nhv.formular.Sammanhang;
import se.nhv.formular.Svar;
import se.nhv.formular.Val;
import se.nhv.forslag.Andringsforslag;
import se.nhv.forslag.ForslagService;
import se.nhv.forslag.Kriterium;
import se.nhv.forslag.NyttForslag;
import se.nhv.forslag.Prioritering;
import se.nhv.forslag.Sammanslagning;
import se.nhv.forslag.Sammanslagningar;
import se.nhv.gui.Lank;
import se.nhv.gui.Texter;
import se.nhv.register.Npo;
import se.nhv.register.Register;

/** Propose a vårdområde, read one, stand behind it, put it in its place. */
@Controller
class ForslagController {
    private static final String FORMULAR = "forslag/foresla";
    private static final Map<Kriterium, String> FRAGOR = new EnumMap<>(Map.of(
            Kriterium.KOMPLEX_ELLER_SALLAN, "komplex",
            Kriterium.VISS_VOLYM, "volym",
            Kriterium.MULTIDISCIPLINAR_KOMPETENS, "kompetens",
            Kriterium.STORA_INVESTERINGAR, "investeringar",
            Kriterium.HOGA_KOSTNADER, "kostnader"));

    private final ForslagService forslag;
    private final ArendeService arenden;
    private final OmradeService omraden;
    private final UppgiftService uppgifter;
    private final Sammanslagningar sammanslagningar;
    private final FormularService formular;
    private final Formularpost post;
    private final Register register;
    private final Texter texter;

    ForslagController(
            ForslagService forslag,
            ArendeService arenden,
            OmradeService omraden,
            UppgiftService uppgifter,
            Sammanslagningar sammanslagningar,
            FormularService formular,
            Formularpost post,
            Register register,
            Texter texter) {
        this.forslag = forslag;
        this.arenden = arenden;
        this.omraden = omraden;
        this.uppgifter = uppgifter;
        this.sammanslagningar = sammanslagningar;
        this.formular = formular;
        this.post = post;
        this.register = register;
        this.texter = texter;
    }

    @GetMapping("/bruttolista/nytt")
    String nytt(Inloggad person, Model model) {
        Sammanhang sammanhang = sammanhang(person);
        return rita(formular.ifyllt(formular.hamta(FORMULAR), sammanhang), sammanhang, List.of(), model);
    }

    @PostMapping("/bruttolista/nytt")
    String foresla(
            Inloggad person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        Formular blankett = formular.hamta(FORMULAR);
        Sammanhang sammanhang = sammanhang(person);
        Inskick inskick = post.las(request, blankett, FORMULAR, person.id().varde());
        if (inskick.onskan() != Inskick.Onskan.SKICKA) {
            return rita(inskick.data(), sammanhang, List.of(), model);
        }
        Granskning granskning = formular.granska(blankett, inskick.data(), sammanhang);
        List<Faltfel> fel = granskning.fel();
        if (granskning.giltig()) {
            try {
                Svar svar = granskning.svar();
                ArendeId id = forslag.foresla(nytt(svar), andring(svar), person);
                efter.addFlashAttribute("meddelande", texter.text("forslag.nytt.klart"));
                return "redirect:/bruttolista/" + id;
            } catch (Avvisad e) {
                fel = List.of(
                        new Faltfel(e.falt().orElse("vardomrade"), texter.text("forslag.nytt.titel"), e.mening()));
            }
        }
        response.setStatus(422);
        return rita(inskick.data(), sammanhang, fel, model);
    }

    private static NyttForslag nytt(Svar svar) {
        Map<Kriterium, String> kriterier = new EnumMap<>(Kriterium.class);
        FRAGOR.forEach((kriterium, nyckel) -> {
            if (svar.ja(nyckel)) {
                kriterier.put(kriterium, svar.text(nyckel + "Motivering"));
            }
        });
        return new NyttForslag(
                svar.text("npo"),
                svar.text("vardomrade"),
                svar.text("beskrivning"),
                kriterier,
                kanske(svar, "patienterPerAr"),
                kanske(svar, "enheterIdag"),
                kanske(svar, "evidens"));
    }

    private static @Nullable Andringsforslag andring(Svar svar) {
        return svar.finns("omrade")
                ? new Andringsforslag(OmradeId.av(svar.text("omrade")), svar.text("andring"))
                : null;
    }

    private static @Nullable String kanske(Svar svar, String nyckel) {
        return svar.finns(nyckel) ? svar.text(nyckel) : null;
    }

    private Sammanhang sammanhang(Inloggad person) {
        List<Val> npo = val(person);
        return Sammanhang.av(
                Map.of("npo", npo, "omraden", omraden()),
                npo.size() == 1 ? Map.of("npo", npo.get(0).varde()) : Map.of());
    }

    private List<Val> omraden() {
        return forslag.kanAndras().stream()
                .map(o -> new Val(o.id().toString(), o.namn()))
                .toList();
    }

    private List<Val> val(Inloggad person) {
        List<String> egna = forslag.talarFor(person);
        return register.npo().stream()
                .filter(n -> egna.contains(n.kod()))
                .map((Npo n) -> new Val(n.kod(), n.namn()))
                .toList();
    }

    private String rita(Formulardata data, Sammanhang sammanhang, List<Faltfel> fel, Model model) {
        model.addAttribute("vy", formular.vy(formular.hamta(FORMULAR), data, sammanhang, fel));
        model.addAttribute("stig", stig());
        model.addAttribute("skickaText", texter.text("forslag.nytt.skicka"));
        return "forslag/nytt";
    }

    @GetMapping("/bruttolista/{id}")
    String visa(@PathVariable UUID id, @Nullable Inloggad person, Model model) {
        return visa(new ArendeId(id), person, null, model);
    }

    private String visa(ArendeId id, @Nullable Inloggad person, @Nullable Avvisad fel, Model model) {
        Arende arende = arenden.hamta(id);
        if (arende.arBruttolistan()) {
            throw new Saknas("arende.fel.finnsInte");
        }
        model.addAttribute("arende", arende);
        model.addAttribute("forslag", forslag.forslag(id));
        model.addAttribute("andringar", forslag.andringar(id));
        model.addAttribute("omraden", omraden);
        model.addAttribute("prioriteringar", forslag.prioriteringar(id));
        model.addAttribute("urval", forslag.urval(id).orElse(null));
        model.addAttribute("kriterier", Kriterium.values());
        model.addAttribute("register", register);
        boolean oppet = arende.lage() == Lage.FORSLAG && forslag.urval(id).isEmpty();
        model.addAttribute("egna", person == null || !oppet ? List.of() : val(person));
        String bedom = person == null || !person.har(Roll.UTREDARE) ? null : bedom(id);
        model.addAttribute("bedom", bedom);
        model.addAttribute("kanTaEmot", bedom == null ? List.of() : sammanslagningar.kanTaEmot(id));
        model.addAttribute("ihop", sammanslagningar.till(id).orElse(null));
        List<Sammanslagning> hit = sammanslagningar.hit(id);
        model.addAttribute("hit", hit);
        model.addAttribute("hitNamn", hit.stream().collect(Collectors.toMap(Sammanslagning::id, Sammanslagning::namn)));
        model.addAttribute("fel", fel == null ? Map.of() : Map.of(fel.falt().orElse("motivering"), fel.mening()));
        model.addAttribute("stig", stig());
        return "forslag/vardomrade";
    }

    /** The task in which it is decided what becomes of the förslag, while it is open. */
    private @Nullable String bedom(ArendeId id) {
        return uppgifter.iArende(id).stream()
                .filter(u -> u.formular().equals("forslag/bedom-forslag"))
                .map(u -> "/uppgifter/" + u.id().value())
                .findFirst()
                .orElse(null);
    }

    private List<Lank> stig() {
        return List.of(new Lank(texter.text("gui.plats.bruttolista"), "/bruttolista"));
    }

    @PostMapping("/bruttolista/{id}/stod")
    String stod(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String npo,
            @RequestParam(defaultValue = "") String motivering,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        return andra(new ArendeId(id), person, response, model, efter, () -> {
            forslag.stod(new ArendeId(id), npo, motivering, person);
            return "forslag.stod.klart";
        });
    }

    @PostMapping("/bruttolista/{id}/prioritera")
    String prioritera(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String npo,
            @RequestParam(defaultValue = "") String ordning,
            @RequestParam(name = "prioriteringsskal", defaultValue = "") String skal,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        return andra(new ArendeId(id), person, response, model, efter, () -> {
            int plats = ordning.strip().matches("\\d{1,3}") ? Integer.parseInt(ordning.strip()) : 0;
            forslag.prioritera(
                    new ArendeId(id), new Prioritering(npo, plats, skal.isBlank() ? null : skal.strip()), person);
            return "forslag.prioritera.klart";
        });
    }

    @PostMapping("/bruttolista/{id}/sla-ihop")
    String slaIhop(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID med,
            @RequestParam(defaultValue = "") String ihopskal,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        return andra(new ArendeId(id), person, response, model, efter, () -> {
            sammanslagningar.slaIhop(new ArendeId(id), med == null ? null : new ArendeId(med), ihopskal, person);
            return "forslag.ihop.klart";
        });
    }

    private String andra(
            ArendeId id,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter,
            Supplier<String> andring) {
        try {
            efter.addFlashAttribute("meddelande", texter.text(andring.get()));
            return "redirect:/bruttolista/" + id;
        } catch (Avvisad e) {
            response.setStatus(422);
            return visa(id, person, e, model);
        }
    }
}
