package se.nhv.ansokan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.nhv.ansokan.GenerellKatalog;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Roll;
import se.nhv.arende.GenerellaVillkor.Generellt;
import se.nhv.arende.GenerellaVillkor.Katalog;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Saknas;
import se.nhv.gui.Lank;
import se.nhv.gui.Texter;

/** The catalogue of generella villkor: as it is, was and will be, and a new version of it. */
@Controller
class VillkorController {
    private static final int TOMMA = 3;
    private static final int FLEST = 60;

    private final GenerellKatalog katalog;
    private final Texter texter;
    private final Clock clock;

    VillkorController(GenerellKatalog katalog, Texter texter, Clock clock) {
        this.katalog = katalog;
        this.texter = texter;
        this.clock = clock;
    }

    /** A row of the form, as it was typed; {@code villkor} is empty for one that is new. */
    public record Rad(String villkor, String lagrum, String rubrik, String lydelse) {
        static final Rad TOM = new Rad("", "", "", "");

        boolean tom() {
            return lagrum.isEmpty() && rubrik.isEmpty() && lydelse.isEmpty();
        }
    }

    @GetMapping("/villkor")
    String visa(@RequestParam(required = false) @Nullable Integer version, Inloggad person, Model model) {
        List<Katalog> alla = katalog.versioner();
        Optional<Katalog> nu = katalog.gallde(LocalDate.now(clock));
        Katalog visad = version == null
                ? nu.orElse(alla.isEmpty() ? null : alla.get(0))
                : alla.stream()
                        .filter(k -> k.version() == version)
                        .findFirst()
                        .orElseThrow(() -> new Saknas("ansokan.fel.katalogversionenFinnsInte"));
        model.addAttribute("versioner", alla);
        model.addAttribute("visad", visad);
        model.addAttribute("galler", nu.map(Katalog::version).orElse(0));
        model.addAttribute("idag", LocalDate.now(clock));
        model.addAttribute("farSkriva", person.har(Roll.ADMINISTRATOR));
        return "ansokan/villkor";
    }

    @GetMapping("/villkor/ny")
    String ny(Model model) {
        List<Katalog> alla = katalog.versioner();
        if (alla.isEmpty()) {
            return blankett(texter.text("ansokan.katalog.kalla.forslag"), "", medTomma(forslag()), Map.of(), model);
        }
        List<Rad> rader = alla.get(0).villkor().stream()
                .map(v ->
                        new Rad(v.villkor().toString(), v.lagrum(), v.rubrik(), v.lydelse() == null ? "" : v.lydelse()))
                .toList();
        return blankett(alla.get(0).kalla(), "", medTomma(rader), Map.of(), model);
    }

    /** What is known of föreskriften: where the villkor stand and what some of them are about, not how they read. */
    private List<Rad> forslag() {
        String lagrum = texter.text("ansokan.katalog.lagrum.forslag");
        return List.of("forskning", "kunskapsutveckling", "kunskapsspridning").stream()
                .map(om -> new Rad("", lagrum, texter.text("ansokan.katalog.om." + om), ""))
                .toList();
    }

    @PostMapping("/villkor")
    String spara(
            @RequestParam(defaultValue = "") String kalla,
            @RequestParam(defaultValue = "") String gallerFran,
            @RequestParam(name = "_rader", required = false) @Nullable String fler,
            @RequestParam Map<String, String> falt,
            Inloggad person,
            Model model,
            HttpServletResponse svar,
            RedirectAttributes efter) {
        List<Rad> rader = rader(falt);
        if (fler != null) {
            return blankett(kalla, gallerFran, medTomma(rader), Map.of(), model);
        }
        try {
            int version = katalog.las(
                    kalla.strip(),
                    dag(gallerFran),
                    rader.stream().map(VillkorController::villkor).toList(),
                    person);
            efter.addFlashAttribute("meddelande", texter.text("ansokan.katalog.sparad", version));
            return "redirect:/villkor?version=" + version;
        } catch (Avvisad e) {
            svar.setStatus(422);
            return blankett(kalla, gallerFran, medTomma(rader), Map.of(e.falt().orElse("villkor"), e.mening()), model);
        }
    }

    private static List<Rad> rader(Map<String, String> falt) {
        List<Rad> ut = new ArrayList<>();
        for (int i = 0; i < FLEST; i++) {
            Rad rad = new Rad(
                    falt.getOrDefault("id." + i, ""),
                    falt.getOrDefault("lagrum." + i, "").strip(),
                    falt.getOrDefault("rubrik." + i, "").strip(),
                    falt.getOrDefault("lydelse." + i, "").replace("\r\n", "\n").strip());
            if (!rad.tom()) {
                ut.add(rad);
            }
        }
        return ut;
    }

    private static List<Rad> medTomma(List<Rad> rader) {
        List<Rad> ut = new ArrayList<>(rader);
        for (int i = 0; i < TOMMA && ut.size() < FLEST; i++) {
            ut.add(Rad.TOM);
        }
        return ut;
    }

    private static Generellt villkor(Rad rad) {
        try {
            return new Generellt(
                    rad.villkor().isEmpty() ? UUID.randomUUID() : UUID.fromString(rad.villkor()),
                    rad.lagrum(),
                    rad.rubrik(),
                    rad.lydelse().isEmpty() ? null : rad.lydelse());
        } catch (IllegalArgumentException e) {
            throw new Avvisad("villkor", "ansokan.fel.okantVillkor");
        }
    }

    private static LocalDate dag(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Avvisad("gallerFran", "ansokan.fel.katalogensDag");
        }
    }

    private String blankett(String kalla, String gallerFran, List<Rad> rader, Map<String, String> fel, Model model) {
        model.addAttribute("kalla", kalla);
        model.addAttribute("gallerFran", gallerFran);
        model.addAttribute("rader", rader);
        model.addAttribute("fel", fel);
        model.addAttribute("stig", List.of(new Lank(texter.text("ansokan.katalog.titel"), "/villkor")));
        return "ansokan/villkor-ny";
    }
}
