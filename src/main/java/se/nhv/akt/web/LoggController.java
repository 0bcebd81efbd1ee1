package se.nhv.akt.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.nhv.akt.Akthuvud;
import se.nhv.akt.Loggvisning;
import se.nhv.anvandare.Inloggad;
import se.nhv.gui.Sidbyte;

/** Who did what when. */
@Controller
class LoggController {
    private final Aktsida sida;
    private final Loggvisning logg;

    LoggController(Aktsida sida, Loggvisning logg) {
        this.sida = sida;
        this.logg = logg;
    }

    @GetMapping("/arenden/{id}/logg")
    String visa(
            @PathVariable UUID id,
            @RequestParam(name = "sida", defaultValue = "1") int nr,
            Inloggad person,
            Model model) {
        Akthuvud huvud = sida.fyll(id, person, model, "logg");
        Loggvisning.Sida hittad = logg.visa(huvud, nr);
        model.addAttribute("logg", hittad);
        model.addAttribute(
                "sidbyte",
                Sidbyte.av(hittad.sida().sida(), hittad.sida().antal(), 50, n -> huvud.href() + "/logg?sida=" + n));
        return "akt/logg";
    }
}
