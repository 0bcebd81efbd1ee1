package se.nhv.gui.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.nhv.anvandare.Inloggad;

/** The front door: what this is, for everybody; to the arbetslista, for whoever has signed in. */
@Controller
class StartController {
    private final @Nullable String kontakt;

    /** @param kontakt whom to tell about a fault in accessibility; the agency that runs the service sets it */
    StartController(@Value("${nhv.tillganglighet.kontakt:#{null}}") @Nullable String kontakt) {
        this.kontakt = kontakt;
    }

    @GetMapping("/")
    String start(@Nullable Inloggad person) {
        return person == null ? "gui/start" : "redirect:/arbetslista";
    }

    @GetMapping("/om/tillganglighet")
    String tillganglighet(Model model) {
        model.addAttribute("kontakt", kontakt);
        return "gui/tillganglighet";
    }
}
