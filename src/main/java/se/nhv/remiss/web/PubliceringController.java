package se.nhv.remiss.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.fel.Avvisad;
import se.nhv.gui.Lank;
import se.nhv.gui.Texter;
import se.nhv.remiss.Mask;
import se.nhv.remiss.Remiss;
import se.nhv.remiss.Yttrandepublicering;

/** Publishes what has come in, with what may not be shown masked. */
@Controller
class PubliceringController {
    private static final String LISTA = "/arenden/{id}/remiss/publicering";
    private static final String ETT = LISTA + "/{kalla}";

    private final Yttrandepublicering publicering;
    private final ArendeService arenden;
    private final Atkomst atkomst;
    private final Texter texter;

    PubliceringController(Yttrandepublicering publicering, ArendeService arenden, Atkomst atkomst, Texter texter) {
        this.publicering = publicering;
        this.arenden = arenden;
        this.atkomst = atkomst;
        this.texter = texter;
    }

    /** A part as it came and as it reads when it is published. */
    public record Delvy(String rubrik, String text, String maskat) {}

    /** A mask and how often its words stand there. */
    public record Maskvy(Mask mask, long antal) {}

    private List<Lank> stig(Arende a) {
        return List.of(
                new Lank(texter.text("gui.plats.arenden"), "/arenden"),
                new Lank(a.namn(), "/arenden/" + a.id()),
                new Lank(texter.text("remiss.sammanstallning.remissen"), "/arenden/" + a.id() + "/remiss"));
    }

    @GetMapping(LISTA)
    String lista(@PathVariable UUID id, Inloggad person, Model model) {
        atkomst.kravSe(person, id);
        Arende arende = arenden.hamta(new ArendeId(id));
        model.addAttribute("arende", arende);
        model.addAttribute("rader", publicering.alla(publicering.remiss(arende.id())));
        model.addAttribute("stig", stig(arende));
        return "remiss/publicering";
    }

    @GetMapping(ETT)
    String visa(@PathVariable UUID id, @PathVariable UUID kalla, Inloggad person, Model model) {
        atkomst.kravSe(person, id);
        return rita(id, kalla, Map.of(), model);
    }

    private String rita(UUID id, UUID kalla, Map<String, String> fel, Model model) {
        Arende arende = arenden.hamta(new ArendeId(id));
        Remiss remiss = publicering.remiss(arende.id());
        Yttrandepublicering.Rad rad = publicering.hamta(remiss, kalla);
        model.addAttribute("arende", arende);
        model.addAttribute("rad", rad);
        model.addAttribute("fel", fel);
        model.addAttribute("sida", "/arenden/" + id + "/remiss/publicering/" + kalla);
        model.addAttribute(
                "delar",
                rad.inkommet().skrivna().stream()
                        .map(d -> {
                            String text = String.valueOf(d.text());
                            return new Delvy(rubrik(remiss, d.fraga()), text, Yttrandepublicering.maskat(rad, text));
                        })
                        .toList());
        model.addAttribute(
                "fran", Yttrandepublicering.maskat(rad, rad.inkommet().offentligt()));
        model.addAttribute(
                "masker",
                rad.masker().stream()
                        .map(m -> new Maskvy(m, Yttrandepublicering.antal(m, rad.inkommet())))
                        .toList());
        List<Lank> stig = new ArrayList<>(stig(arende));
        stig.add(new Lank(texter.text("remiss.publicering.rubrik"), "/arenden/" + id + "/remiss/publicering"));
        model.addAttribute("stig", stig);
        return "remiss/publicera";
    }

    private String rubrik(Remiss remiss, int fraga) {
        return remiss.fragor().stream()
                .filter(f -> f.nr() == fraga)
                .map(f -> texter.text("remiss.dokument.fraga", f.nr(), f.text()))
                .findFirst()
                .orElseGet(() -> texter.text("remiss.motiveringar.ovrigt"));
    }

    @PostMapping(ETT + "/mask")
    String maska(
            @PathVariable UUID id,
            @PathVariable UUID kalla,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String skal,
            @RequestParam(defaultValue = "") String lagrum,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        atkomst.kravSe(person, id);
        try {
            publicering.maska(new ArendeId(id), kalla, text, skal, lagrum, person);
        } catch (Avvisad e) {
            response.setStatus(422);
            Map<String, String> fel = new LinkedHashMap<>();
            fel.put(e.falt().orElse("text"), e.mening());
            return rita(id, kalla, fel, model);
        }
        return klart(id, kalla, "remiss.mask.klart", efter);
    }

    private String klart(UUID id, UUID kalla, String nyckel, RedirectAttributes efter) {
        efter.addFlashAttribute("meddelande", texter.text(nyckel));
        return "redirect:/arenden/" + id + "/remiss/publicering/" + kalla;
    }

    @PostMapping(ETT + "/mask/{mask}/ta-bort")
    String taBort(
            @PathVariable UUID id,
            @PathVariable UUID kalla,
            @PathVariable UUID mask,
            Inloggad person,
            RedirectAttributes efter) {
        atkomst.kravSe(person, id);
        publicering.taBort(new ArendeId(id), kalla, mask, person);
        return klart(id, kalla, "remiss.mask.borttagen", efter);
    }

    @PostMapping(ETT + "/publicera")
    String publicera(@PathVariable UUID id, @PathVariable UUID kalla, Inloggad person, RedirectAttributes efter) {
        atkomst.kravSe(person, id);
        publicering.publicera(new ArendeId(id), kalla, person);
        return klart(id, kalla, "remiss.publicering.klart", efter);
    }

    @PostMapping(ETT + "/dra-in")
    String draIn(@PathVariable UUID id, @PathVariable UUID kalla, Inloggad person, RedirectAttributes efter) {
        atkomst.kravSe(person, id);
        publicering.draIn(new ArendeId(id), kalla, person);
        return klart(id, kalla, "remiss.publicering.indragen", efter);
    }
}
