package se.nhv.forslag.web;

import jakarta.servlet.http.HttpServletResponse;
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
import se.nhv.forslag.Npofragor;
import se.nhv.forslag.Npofragor.Utfall;
import se.nhv.gui.Lank;
import se.nhv.gui.Texter;

/** Writes to many NPO at once, after a page that says to whom. */
@Controller
class NpoutskickController {
    private final Npofragor fragor;
    private final Engangsnyckel nycklar;
    private final Texter texter;

    NpoutskickController(Npofragor fragor, Engangsnyckel nycklar, Texter texter) {
        this.fragor = fragor;
        this.nycklar = nycklar;
        this.texter = texter;
    }

    @GetMapping("/npo/fraga-alla")
    String fragaAlla(Model model) {
        return fraga("", Map.of(), model);
    }

    private String fraga(String sistaDag, Map<String, String> fel, Model model) {
        model.addAttribute("vilka", fragor.attFraga());
        model.addAttribute("sistaDag", sistaDag);
        return sida("forslag/npo-fraga", fel, model);
    }

    @PostMapping("/npo/fraga-alla")
    String fragaAlla(
            @RequestParam(defaultValue = "") String sistaDag,
            @RequestParam UUID nyckel,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        try {
            meddela(
                    fragor.fragaAlla(Datumfalt.las("sistaDag", sistaDag), person, nyckel),
                    "forslag.npo.fragaAlla.klart",
                    efter);
        } catch (Avvisad e) {
            response.setStatus(422);
            return fraga(sistaDag, Map.of(e.falt().orElse("sistaDag"), e.mening()), model);
        }
        return "redirect:/npo";
    }

    @GetMapping("/npo/paminn")
    String paminn(Model model) {
        model.addAttribute("vilka", fragor.attPaminna());
        return sida("forslag/npo-paminn", Map.of(), model);
    }

    @PostMapping("/npo/paminn")
    String paminn(@RequestParam UUID nyckel, Inloggad person, RedirectAttributes efter) {
        meddela(fragor.paminn(person, nyckel), "forslag.npo.paminn.klart", efter);
        return "redirect:/npo";
    }

    private String sida(String mall, Map<String, String> fel, Model model) {
        model.addAttribute("nyckel", nycklar.ny());
        model.addAttribute("fel", fel);
        model.addAttribute("stig", List.of(new Lank(texter.text("gui.plats.npo"), "/npo")));
        return mall;
    }

    private void meddela(Utfall utfall, String nyckel, RedirectAttributes efter) {
        String klart = texter.text(nyckel, utfall.antal());
        efter.addFlashAttribute(
                "meddelande",
                utfall.utanAdress().isEmpty()
                        ? klart
                        : texter.text("forslag.npo.utanAdress", klart, String.join(", ", utfall.utanAdress())));
    }
}
