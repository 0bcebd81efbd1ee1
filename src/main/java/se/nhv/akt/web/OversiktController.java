package se.nhv.akt.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.nhv.akt.Akt;
import se.nhv.akt.Akthuvud;
import se.nhv.akt.Handelseforlopp;
import se.nhv.akt.Personer;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoService;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arende.ArendeId;

/** The first page of a case. */
@Controller
class OversiktController {
    private final Aktsida sida;
    private final Akt akt;
    private final Handelseforlopp forlopp;
    private final Personer personer;
    private final KontoService konton;
    private final Clock clock;

    OversiktController(
            Aktsida sida, Akt akt, Handelseforlopp forlopp, Personer personer, KontoService konton, Clock clock) {
        this.sida = sida;
        this.akt = akt;
        this.forlopp = forlopp;
        this.personer = personer;
        this.konton = konton;
        this.clock = clock;
    }

    @GetMapping("/arenden/{id}")
    String oversikt(@PathVariable UUID id, Inloggad person, Model model) {
        boolean bruttolistan = id.equals(ArendeId.BRUTTOLISTAN.varde());
        Akthuvud huvud = sida.fyll(id, person, model, bruttolistan ? "handlingar" : "oversikt");
        if (bruttolistan) {
            return "redirect:" + huvud.href() + "/handlingar";
        }
        List<Uppgift> uppgifter = akt.uppgifter(huvud.arende().id(), person);
        model.addAttribute("uppgifter", uppgifter);
        model.addAttribute("harnast", akt.harnast(huvud).orElse(null));
        model.addAttribute("oppningsbara", akt.oppningsbara(uppgifter, person));
        model.addAttribute("omraden", akt.omradesrader(huvud));
        model.addAttribute("beslut", forlopp.beslut(huvud.arende().id(), person, huvud.internt()));
        model.addAttribute("poster", forlopp.poster(huvud, person));
        model.addAttribute("personer", personer.i(huvud.arende().id(), huvud.internt()));
        model.addAttribute("konton", konton);
        model.addAttribute("idag", LocalDate.now(clock));
        return "akt/oversikt";
    }
}
