package se.nhv.genomlysning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.dokument.Filformat;
import se.nhv.fel.Avvisad;
import se.nhv.genomlysning.Underlagsskrivning;
import se.nhv.genomlysning.Underlagsutkast;
import se.nhv.gui.Filsvar;
import se.nhv.gui.Lank;
import se.nhv.gui.Texter;

/** A new version of the underlag, written on a page or in Word; what differs is shown before it is kept. */
@Controller
class UnderlagsskrivningController {
    private static final String UNDERLAGET = "/arenden/{id}/underlag";
    private static final String DEL = "del.";

    private final Underlagsskrivning skrivning;
    private final ArendeService arenden;
    private final Atkomst atkomst;
    private final Texter texter;

    UnderlagsskrivningController(Underlagsskrivning skrivning, ArendeService arenden, Atkomst atkomst, Texter texter) {
        this.skrivning = skrivning;
        this.arenden = arenden;
        this.atkomst = atkomst;
        this.texter = texter;
    }

    @GetMapping(UNDERLAGET + ".docx")
    ResponseEntity<byte[]> word(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version, Inloggad person) {
        atkomst.kravSe(person, id);
        return Filsvar.av(
                texter.text("genomlysning.fil.namn"),
                Filformat.DOCX.medietyp(),
                skrivning.word(new ArendeId(id), version));
    }

    @GetMapping(UNDERLAGET + "/skriv")
    String skriv(@PathVariable UUID id, Inloggad person, Model model) {
        return blanketten(id, skrivning.utkast(arende(id, person).id()), Map.of(), person, model);
    }

    /** Shows what differs, or the page again when there is more to write. */
    @PostMapping(UNDERLAGET + "/skriv")
    String granska(
            @PathVariable UUID id,
            @RequestParam int bygger,
            @RequestParam Map<String, String> falt,
            @RequestParam(name = "_andra", required = false) @Nullable String andra,
            Inloggad person,
            Model model,
            HttpServletResponse svar) {
        ArendeId arende = arende(id, person).id();
        if (andra != null) {
            return blanketten(id, skrivet(arende, falt), Map.of(), person, model);
        }
        try {
            return granskad(id, skrivning.granska(arende, bygger, delar(falt), person), "", Map.of(), person, model);
        } catch (Avvisad e) {
            svar.setStatus(422);
            return blanketten(id, skrivet(arende, falt), Map.of(e.falt().orElse("fil"), e.mening()), person, model);
        }
    }

    @PostMapping(UNDERLAGET + "/fil")
    String taEmot(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile fil,
            Inloggad person,
            Model model,
            HttpServletResponse svar)
            throws IOException {
        ArendeId arende = arende(id, person).id();
        try {
            if (fil == null || fil.isEmpty()) {
                throw new Avvisad("fil", "genomlysning.fel.valjFil");
            }
            return granskad(
                    id,
                    skrivning.granska(arende, fil.getBytes(), person),
                    texter.text("genomlysning.skriv.orsakWord"),
                    Map.of(),
                    person,
                    model);
        } catch (Avvisad e) {
            svar.setStatus(422);
            return blanketten(id, skrivning.utkast(arende), Map.of(e.falt().orElse("fil"), e.mening()), person, model);
        }
    }

    @PostMapping(UNDERLAGET + "/spara")
    String spara(
            @PathVariable UUID id,
            @RequestParam int bygger,
            @RequestParam(defaultValue = "") String orsak,
            @RequestParam Map<String, String> falt,
            Inloggad person,
            Model model,
            HttpServletResponse svar,
            RedirectAttributes efter) {
        ArendeId arende = arende(id, person).id();
        try {
            int version = skrivning.spara(arende, bygger, delar(falt), orsak, person);
            efter.addFlashAttribute("meddelande", texter.text("genomlysning.skriv.sparad", version));
            return "redirect:/arenden/" + id + "/underlag";
        } catch (Avvisad e) {
            svar.setStatus(422);
            if (e.falt().filter("orsak"::equals).isPresent()) {
                Underlagsskrivning.Granskat nu = skrivning.granska(arende, bygger, delar(falt), person);
                return granskad(id, nu, orsak, Map.of("orsak", e.mening()), person, model);
            }
            return blanketten(id, skrivet(arende, falt), Map.of(e.falt().orElse("fil"), e.mening()), person, model);
        }
    }

    private static Map<String, String> delar(Map<String, String> falt) {
        Map<String, String> ut = new LinkedHashMap<>();
        falt.forEach((namn, text) -> {
            if (namn.startsWith(DEL)) {
                ut.put(namn.substring(DEL.length()), text);
            }
        });
        return ut;
    }

    /** The form with what was typed in it. */
    private Underlagsutkast skrivet(ArendeId id, Map<String, String> falt) {
        Underlagsutkast tomt = skrivning.utkast(id);
        return new Underlagsutkast(
                tomt.bas(),
                tomt.falt().stream()
                        .map(f -> new Underlagsutkast.Falt(
                                f.nyckel(),
                                f.sort(),
                                f.omrade(),
                                f.nr(),
                                falt.getOrDefault(DEL + f.nyckel(), f.text())))
                        .toList());
    }

    private Arende arende(UUID id, Inloggad person) {
        atkomst.kravSe(person, id);
        return arenden.hamta(new ArendeId(id));
    }

    private String blanketten(UUID id, Underlagsutkast utkast, Map<String, String> fel, Inloggad person, Model model) {
        model.addAttribute("utkast", utkast);
        model.addAttribute("far", skrivning.far(new ArendeId(id), person));
        sida(id, fel, person, model);
        return "genomlysning/skriv";
    }

    private String granskad(
            UUID id,
            Underlagsskrivning.Granskat granskat,
            String orsak,
            Map<String, String> fel,
            Inloggad person,
            Model model) {
        model.addAttribute("granskat", granskat);
        model.addAttribute("orsak", orsak);
        sida(id, fel, person, model);
        return "genomlysning/granska";
    }

    private void sida(UUID id, Map<String, String> fel, Inloggad person, Model model) {
        Arende a = arende(id, person);
        model.addAttribute("arende", a);
        model.addAttribute("fel", fel);
        model.addAttribute(
                "stig",
                List.of(
                        new Lank(texter.text("gui.plats.arenden"), "/arenden"),
                        new Lank(a.namn(), "/arenden/" + id),
                        new Lank(texter.text("genomlysning.underlag.kort"), "/arenden/" + id + "/underlag")));
    }
}
