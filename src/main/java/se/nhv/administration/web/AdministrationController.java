package se.nhv.administration.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.nhv.administration.Driftlage;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoService;
import se.nhv.arende.ArendeId;
import se.nhv.engine.CannotMigrate;
import se.nhv.engine.Migration;
import se.nhv.fel.Inaktuell;
import se.nhv.gui.Lank;
import se.nhv.gui.Texter;
import se.nhv.utskick.UtskickId;
import se.nhv.utskick.UtskickService;

/** What stands still, what can be done about it, and who has an account. */
@Controller
class AdministrationController {
    private static final String START = "/administration";

    private final Driftlage drift;
    private final UtskickService utskick;
    private final KontoService konton;
    private final Texter texter;

    AdministrationController(Driftlage drift, UtskickService utskick, KontoService konton, Texter texter) {
        this.drift = drift;
        this.utskick = utskick;
        this.konton = konton;
        this.texter = texter;
    }

    @GetMapping(START)
    String visa(Model model) {
        model.addAttribute("fastnat", drift.fastnat());
        model.addAttribute("modeller", drift.modeller());
        model.addAttribute("efter", drift.efter());
        model.addAttribute("utskick", utskick.misslyckade());
        return "administration/start";
    }

    @PostMapping("/administration/fastnat/{jobb}/forsok-igen")
    String forsokIgen(@PathVariable String jobb, Inloggad person, RedirectAttributes efter) {
        drift.forsokIgen(jobb, person);
        efter.addFlashAttribute("meddelande", texter.text("administration.fastnat.klart"));
        return "redirect:" + START;
    }

    @PostMapping("/administration/utskick/{id}/forsok-igen")
    String skickaIgen(@PathVariable UUID id, RedirectAttributes efter) {
        utskick.forsokIgen(new UtskickId(id));
        efter.addFlashAttribute("meddelande", texter.text("administration.utskick.klart"));
        return "redirect:" + START;
    }

    @GetMapping("/administration/modeller/{arende}")
    String fraga(@PathVariable UUID arende, Model model) {
        ArendeId id = new ArendeId(arende);
        model.addAttribute("arende", drift.kravEfter(id));
        Migration.Preview flytt = drift.forhandsvisa(id);
        model.addAttribute("flyttas", flytt.moves());
        model.addAttribute("visat", Driftlage.kannetecken(flytt.moves()));
        model.addAttribute("hinder", flytt.obstacles());
        model.addAttribute("stig", stig());
        return "administration/flytta";
    }

    @PostMapping("/administration/modeller/{arende}")
    String flytta(
            @PathVariable UUID arende,
            @RequestParam(defaultValue = "") String visat,
            Inloggad person,
            RedirectAttributes efter) {
        try {
            drift.flytta(new ArendeId(arende), visat, person);
        } catch (CannotMigrate e) {
            throw new Inaktuell("administration.flytta.gickInte");
        }
        efter.addFlashAttribute("meddelande", texter.text("administration.flytta.klart"));
        return "redirect:" + START;
    }

    @GetMapping("/administration/konton")
    String konton(Model model) {
        model.addAttribute("konton", konton.alla());
        model.addAttribute("stig", stig());
        return "administration/konton";
    }

    private List<Lank> stig() {
        return List.of(new Lank(texter.text("administration.titel"), START));
    }
}
