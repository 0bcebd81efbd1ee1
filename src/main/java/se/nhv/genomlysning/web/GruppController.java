package se.nhv.genomlysning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.fel.Avvisad;
import se.nhv.genomlysning.grupp.MaterialService;
import se.nhv.gui.Filsvar;
import se.nhv.gui.Texter;
import se.nhv.handling.HandlingId;

/** The sakkunniggrupp on one page, and what it has to read. */
@Controller
class GruppController {
    private final Gruppsida sida;
    private final MaterialService material;
    private final ArendeService arenden;
    private final Texter texter;

    GruppController(Gruppsida sida, MaterialService material, ArendeService arenden, Texter texter) {
        this.sida = sida;
        this.material = material;
        this.arenden = arenden;
        this.texter = texter;
    }

    @GetMapping("/arenden/{id}/grupp")
    String visa(@PathVariable UUID id, Inloggad person, Model model) {
        return sida.visa(new ArendeId(id), person, Ifyllt.INGET, model);
    }

    /** What the members thought of the assignment, together and without names. */
    @GetMapping("/arenden/{id}/grupp/enkat")
    String enkat(@PathVariable UUID id, Inloggad person, Model model) {
        return sida.enkat(new ArendeId(id), person, model);
    }

    @GetMapping("/arenden/{id}/grupp/material.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Inloggad person) {
        ArendeId arende = new ArendeId(id);
        byte[] pdf = material.somEnPdf(arende, person);
        return Filsvar.av(
                texter.text(
                        "genomlysning.material.pdf.namn", arenden.hamta(arende).namn()),
                "application/pdf",
                pdf);
    }

    @PostMapping("/arenden/{id}/grupp/material")
    String valj(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> varden,
            @RequestParam UUID nyckel,
            Inloggad person,
            HttpServletResponse svar,
            Model model,
            RedirectAttributes efter) {
        ArendeId arende = new ArendeId(id);
        try {
            material.valj(arende, valda(varden.getOrDefault("valda", List.of())), person, nyckel);
        } catch (Avvisad e) {
            svar.setStatus(422);
            return sida.visa(arende, person, Ifyllt.fel("material", varden, e, "valda"), model);
        }
        efter.addFlashAttribute("meddelande", texter.text("genomlysning.material.klart"));
        return "redirect:/arenden/" + id + "/grupp";
    }

    private static Set<HandlingId> valda(List<String> skickade) {
        try {
            return skickade.stream().map(HandlingId::av).collect(Collectors.toSet());
        } catch (IllegalArgumentException ingenHandling) {
            throw new Avvisad("valda", "genomlysning.material.fel.kanInteGes");
        }
    }
}
