package se.nhv.remiss.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.fel.Saknas;
import se.nhv.gui.Lank;
import se.nhv.gui.Sidbyte;
import se.nhv.gui.Texter;
import se.nhv.remiss.Remiss;
import se.nhv.remiss.RemissService;
import se.nhv.remiss.oppen.OppenRemissService;
import se.nhv.remiss.oppen.OppnaSvar;

/** Reads what anybody has answered to the open remiss. */
@Controller
class OppnaSvarController {
    private static final int PER_SIDA = 25;

    private final RemissService remisser;
    private final OppenRemissService oppna;
    private final ArendeService arenden;
    private final Atkomst atkomst;
    private final Texter texter;

    OppnaSvarController(
            RemissService remisser, OppenRemissService oppna, ArendeService arenden, Atkomst atkomst, Texter texter) {
        this.remisser = remisser;
        this.oppna = oppna;
        this.arenden = arenden;
        this.atkomst = atkomst;
        this.texter = texter;
    }

    @GetMapping("/arenden/{id}/remiss/oppna-svar")
    String visa(@PathVariable UUID id, @RequestParam(defaultValue = "") String sida, Inloggad person, Model model) {
        atkomst.kravSe(person, id);
        Arende arende = arenden.hamta(new ArendeId(id));
        Remiss remiss = remisser.senaste(arende.id())
                .filter(r -> r.utskickad() != null)
                .orElseThrow(() -> new Saknas("remiss.fel.ingenSammanstallning"));
        OppnaSvar svar = oppna.svar(remiss.id());
        String har = "/arenden/" + id + "/remiss/oppna-svar";
        int nr = sida.matches("[1-9]\\d{0,3}") ? Integer.parseInt(sida) : 1;
        int fran = Math.min((nr - 1) * PER_SIDA, svar.antal());
        model.addAttribute("arende", arende);
        model.addAttribute("remiss", remiss);
        model.addAttribute("antal", svar.antal());
        model.addAttribute("svaren", svar.svar().subList(fran, Math.min(fran + PER_SIDA, svar.antal())));
        model.addAttribute("sidbyte", Sidbyte.av(nr, svar.antal(), PER_SIDA, n -> har + "?sida=" + n));
        model.addAttribute(
                "stig",
                List.of(
                        new Lank(texter.text("gui.plats.arenden"), "/arenden"),
                        new Lank(arende.namn(), "/arenden/" + id),
                        new Lank(
                                texter.text("remiss.oppnasvar.sammanstallning"),
                                "/arenden/" + id + "/remiss/sammanstallning")));
        return "remiss/oppna-svar";
    }
}
