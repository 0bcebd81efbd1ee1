package se.nhv.sok.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.nhv.anvandare.Inloggad;
import se.nhv.sok.Sokning;
import se.nhv.sok.Traffar;

/** The search. A diarienummer leads straight to its case. */
@Controller
class SokController {
    private static final int LANGST = 200;

    private final Sokning sokning;

    SokController(Sokning sokning) {
        this.sokning = sokning;
    }

    @GetMapping("/sok")
    String sok(@RequestParam(defaultValue = "") String q, Inloggad person, Model model) {
        String text = q.replace("\0", "").strip();
        text = text.substring(0, Math.min(LANGST, text.length()));
        Traffar traffar = sokning.sok(text, person);
        if (traffar.hoppa().isPresent()) {
            return "redirect:/arenden/" + traffar.hoppa().orElseThrow().id();
        }
        model.addAttribute("q", text);
        model.addAttribute("traffar", traffar);
        return "sok/sok";
    }
}
