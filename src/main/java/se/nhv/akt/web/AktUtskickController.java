package se.nhv.akt.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.nhv.akt.Akthuvud;
import se.nhv.anvandare.Inloggad;
import se.nhv.fel.Saknas;
import se.nhv.gui.Texter;
import se.nhv.utskick.UtskickId;
import se.nhv.utskick.UtskickService;

/** What has been sent by e-mail in the case, and mending what could not be. */
@Controller
class AktUtskickController {
    private final Aktsida sida;
    private final UtskickService utskick;
    private final Texter texter;

    AktUtskickController(Aktsida sida, UtskickService utskick, Texter texter) {
        this.sida = sida;
        this.utskick = utskick;
        this.texter = texter;
    }

    @GetMapping("/arenden/{id}/utskick")
    String visa(@PathVariable UUID id, Inloggad person, Model model) {
        Akthuvud huvud = sida.fyll(id, person, model, "utskick");
        model.addAttribute("utskick", utskick.iArende(huvud.arende().id()));
        return "akt/utskick";
    }

    @PostMapping("/arenden/{id}/utskick/{utskickId}/forsok-igen")
    String forsokIgen(
            @PathVariable UUID id,
            @PathVariable UUID utskickId,
            @RequestParam String mottagare,
            Inloggad person,
            Model model,
            RedirectAttributes efter) {
        Akthuvud huvud = kravI(id, utskickId, person, model);
        utskick.forsokIgen(new UtskickId(utskickId), mottagare);
        efter.addFlashAttribute("meddelande", texter.text("akt.utskick.igen"));
        return "redirect:" + huvud.href() + "/utskick";
    }

    @PostMapping("/arenden/{id}/utskick/{utskickId}/avsta")
    String avsta(
            @PathVariable UUID id,
            @PathVariable UUID utskickId,
            Inloggad person,
            Model model,
            RedirectAttributes efter) {
        Akthuvud huvud = kravI(id, utskickId, person, model);
        utskick.avsta(new UtskickId(utskickId));
        efter.addFlashAttribute("meddelande", texter.text("akt.utskick.avstatt"));
        return "redirect:" + huvud.href() + "/utskick";
    }

    private Akthuvud kravI(UUID id, UUID utskickId, Inloggad person, Model model) {
        Akthuvud huvud = sida.fyll(id, person, model, "utskick");
        if (!utskick.hamta(new UtskickId(utskickId))
                .arende()
                .equals(huvud.arende().id())) {
            throw new Saknas("akt.fel.utskicketInteIArendet");
        }
        return huvud;
    }
}
