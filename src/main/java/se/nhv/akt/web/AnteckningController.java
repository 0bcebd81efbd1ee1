package se.nhv.akt.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.nhv.akt.Akthuvud;
import se.nhv.akt.Atgarder;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoService;
import se.nhv.arende.AnteckningService;
import se.nhv.arende.AnteckningService.Slag;
import se.nhv.fel.Avvisad;
import se.nhv.formular.Engangsnyckel;
import se.nhv.gui.Texter;

/** Notes: in the akt and locked, or internal. */
@Controller
class AnteckningController {
    private final Aktsida sida;
    private final AnteckningService anteckningar;
    private final Atgarder atgarder;
    private final Engangsnyckel nycklar;
    private final KontoService konton;
    private final Texter texter;

    AnteckningController(
            Aktsida sida,
            AnteckningService anteckningar,
            Atgarder atgarder,
            Engangsnyckel nycklar,
            KontoService konton,
            Texter texter) {
        this.sida = sida;
        this.anteckningar = anteckningar;
        this.atgarder = atgarder;
        this.nycklar = nycklar;
        this.konton = konton;
        this.texter = texter;
    }

    @GetMapping("/arenden/{id}/anteckningar")
    String visa(@PathVariable UUID id, Inloggad person, Model model) {
        return visa(id, person, model, "", Slag.TJANSTEANTECKNING, Map.of());
    }

    @PostMapping("/arenden/{id}/anteckningar")
    String anteckna(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam Slag slag,
            @RequestParam UUID nyckel,
            Inloggad person,
            Model model,
            HttpServletResponse svar,
            RedirectAttributes efter) {
        Akthuvud huvud = sida.fyll(id, person, model, "anteckningar");
        try {
            atgarder.anteckna(huvud.arende().id(), slag, text, person, nyckel);
        } catch (Avvisad e) {
            svar.setStatus(422);
            return visa(id, person, model, text, slag, Map.of(e.falt().orElse("text"), e.mening()));
        }
        efter.addFlashAttribute("meddelande", texter.text("akt.anteckning.klart." + slag.name()));
        return "redirect:" + huvud.href() + "/anteckningar";
    }

    private String visa(UUID id, Inloggad person, Model model, String text, Slag slag, Map<String, String> fel) {
        Akthuvud huvud = sida.fyll(id, person, model, "anteckningar");
        model.addAttribute("anteckningar", anteckningar.i(huvud.arende().id()));
        model.addAttribute("konton", konton);
        model.addAttribute("text", text);
        model.addAttribute("slag", slag.name());
        model.addAttribute("fel", fel);
        model.addAttribute("nyckel", nycklar.ny());
        return "akt/anteckningar";
    }
}
