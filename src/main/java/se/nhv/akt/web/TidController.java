package se.nhv.akt.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.nhv.akt.Akthuvud;
import se.nhv.anvandare.Inloggad;
import se.nhv.tidsatgang.TidsatgangService;
import se.nhv.tidsatgang.Tidvyer;

/** Whose every day of the case was: by step against norm, and part by part. */
@Controller
class TidController {
    private final Aktsida sida;
    private final Tidvyer vyer;
    private final TidsatgangService tid;
    private final Clock clock;

    TidController(Aktsida sida, Tidvyer vyer, TidsatgangService tid, Clock clock) {
        this.sida = sida;
        this.vyer = vyer;
        this.tid = tid;
        this.clock = clock;
    }

    @GetMapping("/arenden/{id}/tid")
    String visa(@PathVariable UUID id, Inloggad person, Model model) {
        Akthuvud huvud = sida.fyll(id, person, model, "tid");
        Map<String, String> namn = new LinkedHashMap<>();
        huvud.omraden().forEach(o -> namn.put(o.id().toString(), o.namn()));
        model.addAttribute("tidvy", vyer.av(huvud.arende().id()));
        model.addAttribute("intervall", tid.medSammaDag(huvud.arende().id()));
        model.addAttribute("omradesnamn", namn);
        model.addAttribute("idag", LocalDate.now(clock));
        return "akt/tid";
    }
}
