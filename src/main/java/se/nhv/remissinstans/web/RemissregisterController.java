package se.nhv.remissinstans.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.nhv.anvandare.Inloggad;
import se.nhv.fel.Avvisad;
import se.nhv.formular.Engangsnyckel;
import se.nhv.gui.Format;
import se.nhv.gui.Lank;
import se.nhv.gui.Tagg;
import se.nhv.gui.Texter;
import se.nhv.remissinstans.Nyinstans;
import se.nhv.remissinstans.Registerfraga;
import se.nhv.remissinstans.Remissinstans;
import se.nhv.remissinstans.Remissregister;

/** The register of remissinstanser: whom it has, a new one, and those that the other registers have. */
@Controller
class RemissregisterController {
    private final Remissregister register;
    private final Engangsnyckel nycklar;
    private final Texter texter;
    private final Format format;
    private final Clock clock;

    RemissregisterController(
            Remissregister register, Engangsnyckel nycklar, Texter texter, Format format, Clock clock) {
        this.register = register;
        this.nycklar = nycklar;
        this.texter = texter;
        this.format = format;
        this.clock = clock;
    }

    @GetMapping(Registeradress.SIDA)
    String lista(@RequestParam Map<String, String> adress, Inloggad person, Model model) {
        return visa(adress, Instansblankett.tom(LocalDate.now(clock)), person, Map.of(), model);
    }

    @PostMapping(Registeradress.SIDA)
    String laggTill(
            Instansblankett blankett,
            @RequestParam UUID nyckel,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        try {
            Nyinstans ny = new Nyinstans(
                    blankett.namnText(),
                    blankett.krav(),
                    blankett.allaRemisser(),
                    Dagfalt.las("fran", blankett.franText()),
                    blankett.epostText(),
                    blankett.funktionText());
            String kod = register.laggTill(ny, person, nyckel);
            efter.addFlashAttribute("meddelande", texter.text("remissinstans.ny.klart"));
            return "redirect:" + Registeradress.SIDA + "/" + kod;
        } catch (Avvisad e) {
            response.setStatus(422);
            return visa(Map.of(), blankett, person, Map.of(e.falt().orElse("namn"), e.mening()), model);
        }
    }

    @PostMapping(Registeradress.SIDA + "/importera")
    String importera(@RequestParam UUID nyckel, Inloggad person, RedirectAttributes efter) {
        Remissregister.Import in = register.importera(person, nyckel);
        efter.addFlashAttribute("meddelande", texter.text("remissinstans.import.klart", in.nya(), in.andrade()));
        return "redirect:" + Registeradress.SIDA;
    }

    private String visa(
            Map<String, String> adress,
            Instansblankett blankett,
            Inloggad person,
            Map<String, String> fel,
            Model model) {
        Registeradress har = Registeradress.las(adress, LocalDate.now(clock));
        model.addAttribute("fraga", har.fraga());
        model.addAttribute("dag", har.fraga().dag());
        model.addAttribute("poster", register.lista(har.fraga()));
        model.addAttribute("visa", Registerfraga.Visa.values());
        model.addAttribute("slagen", Remissinstans.Slag.values());
        model.addAttribute("taggar", taggar(har));
        model.addAttribute("skoter", register.skoter(person));
        model.addAttribute("blankett", blankett);
        model.addAttribute("fel", fel);
        model.addAttribute("nyckel", nycklar.ny());
        model.addAttribute("stig", List.of(new Lank(texter.text("gui.plats.remisser"), "/remisser")));
        return "remissinstans/instanser";
    }

    private List<Tagg> taggar(Registeradress har) {
        Registerfraga f = har.fraga();
        List<Tagg> ut = new ArrayList<>();
        if (f.q() != null) {
            ut.add(new Tagg(f.q(), har.utan("q")));
        }
        if (f.slag() != null) {
            ut.add(new Tagg(texter.text("remiss.slag." + f.slag().name()), har.utan("slag")));
        }
        if (f.visa() != Registerfraga.Visa.GALLER) {
            ut.add(new Tagg(texter.text("remissinstans.visa." + f.visa().kod()), har.utan("visa")));
        }
        if (!f.dag().equals(har.idag())) {
            ut.add(new Tagg(texter.text("remissinstans.dagen", format.datum(f.dag())), har.utan("dag")));
        }
        return ut;
    }
}
