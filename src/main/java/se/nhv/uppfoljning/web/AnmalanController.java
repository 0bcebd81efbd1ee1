package se.nhv.uppfoljning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import se.nhv.fel.Avvisad;
import se.nhv.fel.Nekad;
import se.nhv.gui.Lank;
import se.nhv.gui.Texter;
import se.nhv.uppfoljning.Anmalan;
import se.nhv.uppfoljning.AnmalanService;
import se.nhv.uppfoljning.Tillstand;
import se.nhv.uppfoljning.TillstandId;
import se.nhv.uppfoljning.TillstandService;

/** Where a permit holder announces a change, or asks that the tillstånd be withdrawn. */
@Controller
class AnmalanController {
    private final AnmalanService anmalningar;
    private final TillstandService tillstand;
    private final Texter texter;

    AnmalanController(AnmalanService anmalningar, TillstandService tillstand, Texter texter) {
        this.anmalningar = anmalningar;
        this.tillstand = tillstand;
        this.texter = texter;
    }

    @GetMapping("/tillstand/{id}/anmalan")
    String formular(@PathVariable UUID id, Inloggad person, Model model) {
        return visa(id, person, null, model);
    }

    @PostMapping("/tillstand/{id}/anmalan")
    String anmal(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String beskrivning,
            @RequestParam(defaultValue = "") String gallerFran,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        try {
            anmalningar.anmal(new TillstandId(id), sort(sort), beskrivning, dag(gallerFran), person);
        } catch (Avvisad fel) {
            response.setStatus(422);
            return visa(id, person, fel, model);
        }
        efter.addFlashAttribute("meddelande", texter.text("uppfoljning.anmalan.klart"));
        return "redirect:/tillstand/" + id;
    }

    private String visa(UUID id, Inloggad person, @Nullable Avvisad fel, Model model) {
        Tillstand t = tillstand.hamta(new TillstandId(id));
        if (!anmalningar.farAnmala(person, t)) {
            throw new Nekad("uppfoljning.anmalan.nekad");
        }
        model.addAttribute("tillstand", t);
        model.addAttribute("farBegara", person.har(Roll.REGIONFORETRADARE, t.region()));
        model.addAttribute("fel", fel == null ? Map.of() : Map.of(fel.falt().orElse("beskrivning"), fel.mening()));
        model.addAttribute(
                "stig",
                List.of(
                        new Lank(texter.text("gui.plats.tillstand"), "/tillstand"),
                        new Lank(t.enhetsnamn(), "/tillstand/" + id)));
        return "uppfoljning/anmalan";
    }

    private Anmalan.Sort sort(String kod) {
        for (Anmalan.Sort s : Anmalan.Sort.values()) {
            if (s.name().equals(kod)) {
                return s;
            }
        }
        throw new Avvisad("sort", "uppfoljning.anmalan.sort.saknas");
    }

    private @Nullable LocalDate dag(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Avvisad("gallerFran", "uppfoljning.anmalan.dag.fel");
        }
    }
}
