package se.nhv.remiss.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.formular.Faltfel;
import se.nhv.formular.FormularService;
import se.nhv.formular.Formulardata;
import se.nhv.formular.Formularpost;
import se.nhv.formular.Granskning;
import se.nhv.formular.Inskick;
import se.nhv.formular.Sammanhang;
import se.nhv.formular.Utkast;
import se.nhv.formular.UtkastService;
import se.nhv.genomlysning.UnderlagService;
import se.nhv.gui.Format;
import se.nhv.gui.Texter;
import se.nhv.remiss.YttrandeService;
import se.nhv.remiss.YttrandeService.Ingang;

/** Answers a remiss by its link: write, look it through, send, have a receipt. */
@Controller
class YttrandeController {
    private final YttrandeService yttranden;
    private final Yttrandeformular formular;
    private final FormularService formularen;
    private final Formularpost post;
    private final UtkastService utkast;
    private final UnderlagService underlag;
    private final Format format;
    private final Texter texter;

    YttrandeController(
            YttrandeService yttranden,
            Yttrandeformular formular,
            FormularService formularen,
            Formularpost post,
            UtkastService utkast,
            UnderlagService underlag,
            Format format,
            Texter texter) {
        this.yttranden = yttranden;
        this.formular = formular;
        this.formularen = formularen;
        this.post = post;
        this.utkast = utkast;
        this.underlag = underlag;
        this.format = format;
        this.texter = texter;
    }

    /** The address is the key, so no page that is opened from here is told it. */
    @ModelAttribute
    void utanHanvisning(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    @GetMapping("/yttrande/{token}")
    String visa(@PathVariable String token, Model model) {
        Ingang ingang = yttranden.oppna(token);
        if (ingang.mottagare().harSvarat()) {
            model.addAttribute("ingang", ingang);
            model.addAttribute("yttrande", yttranden.forIngang(ingang).orElse(null));
            return "remiss/kvitto";
        }
        Optional<Utkast> sparat = sparat(ingang);
        Formulardata data = sparat.map(Utkast::data)
                .orElseGet(() -> formularen.ifyllt(formular.blankett(), formular.sammanhang(ingang)));
        model.addAttribute("sparat", sparat.map(u -> format.klocka(u.sparat())).orElse(null));
        return rita(token, ingang, data, List.of(), model);
    }

    private Optional<Utkast> sparat(Ingang ingang) {
        return utkast.hamta(Yttrandeformular.nyckel(ingang), ingang.nyckel());
    }

    private String rita(String token, Ingang ingang, Formulardata data, List<Faltfel> fel, Model model) {
        model.addAttribute("ingang", ingang);
        model.addAttribute("adress", "/yttrande/" + token);
        model.addAttribute("vy", formularen.vy(formular.blankett(), data, formular.sammanhang(ingang), fel));
        model.addAttribute(
                "underlag",
                ingang.remiss().underlagVersion() == 0
                        ? null
                        : underlag.hamta(
                                ingang.remiss().arende(), ingang.remiss().underlagVersion()));
        model.addAttribute("skickaText", texter.text("remiss.yttrande.granska"));
        return "remiss/yttrande";
    }

    /** Looks through what was written, or saves it, or draws it again. */
    @PostMapping("/yttrande/{token}")
    String granska(
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        Ingang ingang = obesvarad(token);
        Inskick inskick = las(request, ingang);
        if (inskick.onskan() == Inskick.Onskan.SPARA_UTKAST) {
            utkast.spara(Yttrandeformular.nyckel(ingang), ingang.nyckel(), inskick.data());
            efter.addFlashAttribute("meddelande", texter.text("remiss.yttrande.utkastSparat"));
            return "redirect:/yttrande/" + token;
        }
        if (inskick.onskan() == Inskick.Onskan.RITA_OM) {
            return rita(token, ingang, inskick.data(), inskick.filfel(), model);
        }
        Sammanhang sammanhang = formular.sammanhang(ingang);
        Granskning granskning = formularen.granska(formular.blankett(), inskick.data(), sammanhang);
        if (!granskning.giltig() || !inskick.filfel().isEmpty()) {
            response.setStatus(422);
            List<Faltfel> fel = inskick.filfel().isEmpty() ? granskning.fel() : inskick.filfel();
            return rita(token, ingang, inskick.data(), fel, model);
        }
        var nar = utkast.spara(Yttrandeformular.nyckel(ingang), ingang.nyckel(), inskick.data());
        model.addAttribute("ingang", ingang);
        model.addAttribute("adress", "/yttrande/" + token);
        model.addAttribute("version", nar.toEpochMilli());
        model.addAttribute("visning", formularen.visning(formular.blankett(), granskning.svar(), sammanhang));
        return "remiss/granska";
    }

    private Inskick las(HttpServletRequest request, Ingang ingang) {
        return post.las(request, formular.blankett(), Yttrandeformular.nyckel(ingang), ingang.nyckel());
    }

    private Ingang obesvarad(String token) {
        Ingang ingang = yttranden.oppna(token);
        if (ingang.mottagare().harSvarat()) {
            throw new Inaktuell("remiss.fel.redanKommitIn");
        }
        return ingang;
    }

    /** Saves by itself while somebody types. */
    @PostMapping("/yttrande/{token}/utkast")
    ResponseEntity<Map<String, String>> sparaUtkast(@PathVariable String token, HttpServletRequest request) {
        Ingang ingang = obesvarad(token);
        var nar = utkast.spara(
                Yttrandeformular.nyckel(ingang),
                ingang.nyckel(),
                las(request, ingang).data());
        return ResponseEntity.ok(Map.of("sparat", format.klocka(nar)));
    }

    /** Sends what was looked through, and only that. */
    @PostMapping("/yttrande/{token}/skicka")
    String skicka(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String version,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        Ingang ingang = obesvarad(token);
        Utkast sparat = sparat(ingang)
                .filter(u -> String.valueOf(u.sparat().toEpochMilli()).equals(version))
                .orElseThrow(() -> new Inaktuell("remiss.fel.svaretHarAndrats"));
        Granskning granskning = formularen.granska(formular.blankett(), sparat.data(), formular.sammanhang(ingang));
        List<Faltfel> fel = granskning.fel();
        if (granskning.giltig()) {
            try {
                yttranden.skicka(token, formular.yttrande(granskning.svar()));
                formular.stada(ingang);
                efter.addFlashAttribute("meddelande", texter.text("remiss.yttrande.skickat"));
                return "redirect:/yttrande/" + token;
            } catch (Avvisad e) {
                String falt = e.falt().filter(f -> !f.equals("fil")).orElse("bilagor");
                fel = List.of(new Faltfel(falt, texter.text("remiss.yttrande.titel"), e.mening()));
            }
        }
        response.setStatus(422);
        return rita(token, ingang, sparat.data(), fel, model);
    }
}
