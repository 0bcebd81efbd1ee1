package se.nhv.remiss.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.nhv.dokument.Dokumentskrivare;
import se.nhv.dokument.Filformat;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Nekad;
import se.nhv.formular.Engangsnyckel;
import se.nhv.gui.Filsvar;
import se.nhv.gui.Texter;
import se.nhv.handling.Fil;
import se.nhv.remiss.Ingang;
import se.nhv.remiss.Kollegor;
import se.nhv.remiss.Lankratt;
import se.nhv.remiss.Svarsdokument;
import se.nhv.remiss.Svarsutrymme;
import se.nhv.remiss.YttrandeService;

/** Lets an instans work together on its answer: a colleague's link, and the questions and the answer as files. */
@Controller
class KollegaController {
    private static final String DELA = "/yttrande/{token}/dela";

    private final YttrandeService yttranden;
    private final Kollegor kollegor;
    private final Svarsutrymme utrymme;
    private final Svarssidor sidor;
    private final Svarsdokument dokument;
    private final Dokumentskrivare skrivare;
    private final Engangsnyckel nycklar;
    private final Texter texter;
    private final String rot;

    KollegaController(
            YttrandeService yttranden,
            Kollegor kollegor,
            Svarsutrymme utrymme,
            Svarssidor sidor,
            Svarsdokument dokument,
            Dokumentskrivare skrivare,
            Engangsnyckel nycklar,
            Texter texter,
            @Value("${nhv.adress:http://localhost:8080}") String rot) {
        this.yttranden = yttranden;
        this.kollegor = kollegor;
        this.utrymme = utrymme;
        this.sidor = sidor;
        this.dokument = dokument;
        this.skrivare = skrivare;
        this.nycklar = nycklar;
        this.texter = texter;
        this.rot = rot.replaceAll("/$", "");
    }

    @GetMapping(DELA)
    String visa(@PathVariable String token, HttpServletResponse response, Model model) {
        Svarssidor.hemlig(response);
        return visa(token, Map.of(), model);
    }

    private String visa(String token, Map<String, String> fel, Model model) {
        Ingang ingang = yttranden.oppna(token);
        if (ingang.ratt() != Lankratt.SVARA) {
            throw new Nekad("remiss.fel.lankenArForAttLasa");
        }
        model.addAttribute("ingang", ingang);
        model.addAttribute("adress", "/yttrande/" + token);
        model.addAttribute("kollegor", kollegor.delade(ingang));
        model.addAttribute("sparat", utrymme.utkast(ingang).map(u -> u.sparat()).orElse(null));
        model.addAttribute("nyckel", nycklar.ny());
        model.addAttribute("fel", fel);
        return "remiss/dela";
    }

    @PostMapping(DELA)
    String dela(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String till,
            @RequestParam(defaultValue = "") String ratt,
            @RequestParam UUID nyckel,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        Svarssidor.hemlig(response);
        try {
            efter.addFlashAttribute("nyLank", rot + kollegor.dela(token, till, ratt, nyckel));
            efter.addFlashAttribute("nyLankTill", till.strip());
            return "redirect:/yttrande/" + token + "/dela";
        } catch (Avvisad e) {
            response.setStatus(422);
            return visa(token, Map.of(e.falt().orElse("till"), e.mening()), model);
        }
    }

    @PostMapping(DELA + "/{id}/aterkalla")
    String aterkalla(@PathVariable String token, @PathVariable UUID id, RedirectAttributes efter) {
        kollegor.aterkalla(token, id);
        efter.addFlashAttribute("meddelande", texter.text("remiss.dela.aterkallad"));
        return "redirect:/yttrande/" + token + "/dela";
    }

    /** What a colleague thinks of the answer, by the colleague's own link. */
    @PostMapping("/yttrande/{token}/omdome")
    String tyckTill(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String omdome,
            @RequestParam(defaultValue = "") String kommentar,
            @RequestParam(defaultValue = "") String version,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        Svarssidor.hemlig(response);
        try {
            kollegor.tyckTill(token, omdome, kommentar, version);
        } catch (Avvisad e) {
            response.setStatus(422);
            return sidor.kollega(
                    token, yttranden.oppna(token), Map.of(e.falt().orElse("kommentar"), e.mening()), model);
        }
        efter.addFlashAttribute("meddelande", texter.text("remiss.kollega.klart"));
        return "redirect:/yttrande/" + token;
    }

    /** The questions in a file to write in, with what has been written so far. */
    @GetMapping("/yttrande/{token}/fragor.docx")
    ResponseEntity<byte[]> fragor(@PathVariable String token) {
        Ingang ingang = yttranden.oppna(token);
        var motiveringar = utrymme.utkast(ingang)
                .map(u -> Yttrandeformular.motiveringar(ingang, u.data()))
                .orElse(Map.of());
        byte[] fil = skrivare.skriv(dokument.fragor(ingang, sidor.underlag(ingang), motiveringar), Filformat.DOCX);
        return Filsvar.av(texter.text("remiss.fil.fragor"), Filformat.DOCX.medietyp(), fil);
    }

    /** The yttrande as it was sent. */
    @GetMapping("/yttrande/{token}/yttrande.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String token) {
        Fil fil = yttranden.pdf(yttranden.oppna(token));
        return Filsvar.av(fil.namn(), fil.typ(), fil.innehall());
    }
}
