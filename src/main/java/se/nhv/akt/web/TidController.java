package se.nhv.akt.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.nhv.akt.Akthuvud;
import se.nhv.anvandare.Inloggad;
import se.nhv.tidsatgang.Intervall;
import se.nhv.tidsatgang.Orsak;
import se.nhv.tidsatgang.TidsatgangService;

/** Whose every day of the case was. */
@Controller
class TidController {
    private final Aktsida sida;
    private final TidsatgangService tid;
    private final Clock clock;

    TidController(Aktsida sida, TidsatgangService tid, Clock clock) {
        this.sida = sida;
        this.tid = tid;
        this.clock = clock;
    }

    @GetMapping("/arenden/{id}/tid")
    String visa(@PathVariable UUID id, Inloggad person, Model model) {
        Akthuvud huvud = sida.fyll(id, person, model, "tid");
        LocalDate idag = LocalDate.now(clock);
        List<Intervall> intervall = tid.forArende(huvud.arende().id());
        Map<String, Integer> summor = new LinkedHashMap<>();
        intervall.stream()
                .sorted(Comparator.comparing(Intervall::agare))
                .forEach(i -> summor.merge(
                        i.orsak() == Orsak.PAUSAD ? "PAUSAD" : i.agare().name(), i.dagar(idag), Integer::sum));
        Map<String, String> namn = new LinkedHashMap<>();
        huvud.omraden().forEach(o -> namn.put(o.id().toString(), o.namn()));
        model.addAttribute("intervall", intervall);
        model.addAttribute("summor", summor);
        model.addAttribute(
                "totalt", summor.values().stream().mapToInt(Integer::intValue).sum());
        model.addAttribute("omradesnamn", namn);
        model.addAttribute("idag", idag);
        return "akt/tid";
    }
}
