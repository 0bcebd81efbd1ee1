package se.nhv.inlasning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoService;
import se.nhv.fel.Avvisad;
import se.nhv.formular.Engangsnyckel;
import se.nhv.inlasning.InlasningService;
import se.nhv.inlasning.Inlasningar;
import se.nhv.inlasning.Inlasningsresultat;

/** Uploads a file of running cases; faults are listed with their lines, a result is shown after a redirect. */
@Controller
class InlasningController {
    private final InlasningService inlasning;
    private final Inlasningar tidigare;
    private final KontoService konton;
    private final Engangsnyckel nycklar;

    InlasningController(InlasningService inlasning, Inlasningar tidigare, KontoService konton, Engangsnyckel nycklar) {
        this.inlasning = inlasning;
        this.tidigare = tidigare;
        this.konton = konton;
        this.nycklar = nycklar;
    }

    @GetMapping("/administration/inlasning")
    String visa(Model model) {
        model.addAttribute("tidigare", tidigare.senaste());
        model.addAttribute("konton", konton);
        model.addAttribute("nyckel", nycklar.ny());
        return "inlasning/inlasning";
    }

    @PostMapping("/administration/inlasning")
    String lasIn(
            @RequestParam(required = false) MultipartFile fil,
            @RequestParam UUID nyckel,
            Inloggad person,
            Model model,
            HttpServletResponse svar,
            RedirectAttributes efter)
            throws IOException {
        if (fil == null) {
            throw new Avvisad("fil", "inlasning.fel.filSaknas");
        }
        Inlasningsresultat resultat = inlasning.lasInCsv(fil.getBytes(), person, nyckel);
        if (resultat.lyckades()) {
            efter.addFlashAttribute("resultat", resultat);
            return "redirect:/administration/inlasning";
        }
        svar.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("resultat", resultat);
        return visa(model);
    }
}
