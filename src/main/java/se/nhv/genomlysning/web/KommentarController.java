package se.nhv.genomlysning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoService;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Saknas;
import se.nhv.formular.Engangsnyckel;
import se.nhv.genomlysning.Kommentarer;
import se.nhv.genomlysning.Underlag;
import se.nhv.genomlysning.UnderlagService;
import se.nhv.gui.Lank;
import se.nhv.gui.Texter;

/** The underlag to read and comment on, passage by passage; each form is folded under its passage and needs no script. */
@Controller
class KommentarController {
    private static final String SIDA = "/arenden/{id}/underlag/text";

    private final Kommentarer kommentarer;
    private final UnderlagService underlag;
    private final ArendeService arenden;
    private final KontoService konton;
    private final Atkomst atkomst;
    private final Engangsnyckel nycklar;
    private final Texter texter;

    KommentarController(
            Kommentarer kommentarer,
            UnderlagService underlag,
            ArendeService arenden,
            KontoService konton,
            Atkomst atkomst,
            Engangsnyckel nycklar,
            Texter texter) {
        this.kommentarer = kommentarer;
        this.underlag = underlag;
        this.arenden = arenden;
        this.konton = konton;
        this.atkomst = atkomst;
        this.nycklar = nycklar;
        this.texter = texter;
    }

    /**
     * What was refused: at which passage or comment, what was written there, and why.
     *
     * @param vid the id of the passage, or of the comment replied to; empty when nothing was
     */
    public record Nekat(String vid, String text, String mening) {
        static final Nekat INGET = new Nekat("", "", "");
    }

    @GetMapping(SIDA)
    String visa(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version,
            Inloggad person,
            Model model) {
        return visa(id, version, person, model, Nekat.INGET);
    }

    @PostMapping(SIDA)
    String kommentera(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam String stycke,
            @RequestParam(defaultValue = "") String text,
            @RequestParam UUID nyckel,
            Inloggad person,
            Model model,
            HttpServletResponse svar,
            RedirectAttributes efter) {
        try {
            kommentarer.skriv(new ArendeId(id), version, stycke, text, person, nyckel);
        } catch (Avvisad e) {
            svar.setStatus(422);
            return visa(id, version, person, model, new Nekat(stycke, text, e.mening()));
        }
        return klart(id, version, "genomlysning.kommentar.sparad", "stycke-" + stycke, efter);
    }

    @PostMapping(SIDA + "/{kommentar}/svar")
    String svara(
            @PathVariable UUID id,
            @PathVariable UUID kommentar,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String text,
            @RequestParam UUID nyckel,
            Inloggad person,
            Model model,
            HttpServletResponse svar,
            RedirectAttributes efter) {
        try {
            kommentarer.svara(new ArendeId(id), kommentar, text, person, nyckel);
        } catch (Avvisad e) {
            svar.setStatus(422);
            return visa(id, version, person, model, new Nekat(kommentar.toString(), text, e.mening()));
        }
        return klart(id, version, "genomlysning.kommentar.besvarad", "kommentar-" + kommentar, efter);
    }

    @PostMapping(SIDA + "/{kommentar}/klar")
    String klar(
            @PathVariable UUID id,
            @PathVariable UUID kommentar,
            @RequestParam int version,
            Inloggad person,
            RedirectAttributes efter) {
        kommentarer.klar(new ArendeId(id), kommentar, person);
        return klart(id, version, "genomlysning.kommentar.klarmarkerad", "kommentar-" + kommentar, efter);
    }

    @PostMapping(SIDA + "/{kommentar}/oppna")
    String oppna(
            @PathVariable UUID id,
            @PathVariable UUID kommentar,
            @RequestParam int version,
            Inloggad person,
            RedirectAttributes efter) {
        kommentarer.oppnaIgen(new ArendeId(id), kommentar, person);
        return klart(id, version, "genomlysning.kommentar.oppnad", "kommentar-" + kommentar, efter);
    }

    private String klart(UUID id, int version, String nyckel, String plats, RedirectAttributes efter) {
        efter.addFlashAttribute("meddelande", texter.text(nyckel));
        return "redirect:/arenden/" + id + "/underlag/text?version=" + version + "#" + plats;
    }

    private String visa(UUID id, @Nullable Integer version, Inloggad person, Model model, Nekat nekat) {
        atkomst.kravSe(person, id);
        ArendeId arende = new ArendeId(id);
        Arende a = arenden.hamta(arende);
        List<Underlag> versioner = underlag.versioner(arende);
        if (versioner.isEmpty()) {
            throw new Saknas("genomlysning.fel.underlagetFinnsInte");
        }
        int visad = version == null ? versioner.get(0).version() : version;
        model.addAttribute("arende", a);
        model.addAttribute("kommenterat", kommentarer.i(arende, visad, person));
        model.addAttribute("senaste", versioner.get(0).version());
        model.addAttribute("oppet", a.arOppet());
        model.addAttribute("konton", konton);
        model.addAttribute("nycklar", nycklar);
        model.addAttribute("nekat", nekat);
        model.addAttribute(
                "stig",
                List.of(
                        new Lank(texter.text("gui.plats.arenden"), "/arenden"),
                        new Lank(a.namn(), "/arenden/" + id),
                        new Lank(texter.text("genomlysning.underlag.kort"), "/arenden/" + id + "/underlag")));
        return "genomlysning/text";
    }
}
