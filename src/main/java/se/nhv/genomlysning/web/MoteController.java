package se.nhv.genomlysning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.ArendeId;
import se.nhv.fel.Avvisad;
import se.nhv.genomlysning.grupp.Minnesanteckningar;
import se.nhv.genomlysning.grupp.MoteService;
import se.nhv.genomlysning.grupp.Tidplats;
import se.nhv.gui.Filsvar;
import se.nhv.gui.Texter;
import se.nhv.handling.Fil;

/** What is done about a meeting of the group, on the group's page. */
@Controller
class MoteController {
    private final Gruppsida sida;
    private final MoteService moten;
    private final Minnesanteckningar anteckningar;
    private final Texter texter;

    MoteController(Gruppsida sida, MoteService moten, Minnesanteckningar anteckningar, Texter texter) {
        this.sida = sida;
        this.moten = moten;
        this.anteckningar = anteckningar;
        this.texter = texter;
    }

    /** One try of a form: what it does, and where the page points when nothing else is said. */
    private interface Forsok {
        void gor();
    }

    private record Formular(String namn, MultiValueMap<String, String> varden, String forst, String klart) {}

    private String forsok(
            UUID id,
            Formular formular,
            Inloggad person,
            HttpServletResponse svar,
            Model model,
            RedirectAttributes efter,
            Forsok forsok) {
        try {
            forsok.gor();
        } catch (Avvisad e) {
            svar.setStatus(422);
            return sida.visa(
                    new ArendeId(id),
                    person,
                    Ifyllt.fel(formular.namn(), formular.varden(), e, formular.forst()),
                    model);
        }
        efter.addFlashAttribute("meddelande", texter.text("genomlysning.mote.klart." + formular.klart()));
        return "redirect:/arenden/" + id + "/grupp";
    }

    @PostMapping("/arenden/{id}/grupp/moten")
    String foresla(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> varden,
            @RequestParam UUID nyckel,
            Inloggad person,
            HttpServletResponse svar,
            Model model,
            RedirectAttributes efter) {
        return forsok(
                id,
                new Formular("foresla", varden, "rubrik", "fragat"),
                person,
                svar,
                model,
                efter,
                () -> moten.foresla(
                        new ArendeId(id),
                        Faltlasning.text(varden, "rubrik"),
                        Faltlasning.dagar(varden, "dagar"),
                        Faltlasning.dag(varden, "svarSenast"),
                        person,
                        nyckel));
    }

    @PostMapping("/arenden/{id}/grupp/moten/{mote}/svar")
    String svara(
            @PathVariable UUID id,
            @PathVariable UUID mote,
            @RequestParam MultiValueMap<String, String> varden,
            Inloggad person,
            HttpServletResponse svar,
            Model model,
            RedirectAttributes efter) {
        return forsok(
                id,
                new Formular(Gruppsida.formular("svar", mote), varden, "dagar", "svarat"),
                person,
                svar,
                model,
                efter,
                () -> moten.svara(new ArendeId(id), mote, Faltlasning.svar(varden), person));
    }

    @PostMapping("/arenden/{id}/grupp/moten/{mote}/dag")
    String bestam(
            @PathVariable UUID id,
            @PathVariable UUID mote,
            @RequestParam MultiValueMap<String, String> varden,
            @RequestParam int version,
            Inloggad person,
            HttpServletResponse svar,
            Model model,
            RedirectAttributes efter) {
        return forsok(
                id,
                new Formular(Gruppsida.formular("dag", mote), varden, "dag", "bestamt"),
                person,
                svar,
                model,
                efter,
                () -> moten.bestam(
                        new ArendeId(id),
                        mote,
                        version,
                        new Tidplats(
                                Faltlasning.dag(varden, "dag"),
                                Faltlasning.tid(varden, "fran"),
                                Faltlasning.tid(varden, "till"),
                                Faltlasning.text(varden, "form").equals("digitalt"),
                                Faltlasning.text(varden, "var")),
                        person));
    }

    @PostMapping("/arenden/{id}/grupp/moten/{mote}/stall-in")
    String stallIn(
            @PathVariable UUID id,
            @PathVariable UUID mote,
            @RequestParam MultiValueMap<String, String> varden,
            @RequestParam int version,
            Inloggad person,
            HttpServletResponse svar,
            Model model,
            RedirectAttributes efter) {
        return forsok(
                id,
                new Formular(Gruppsida.formular("stall-in", mote), varden, "skal", "installt"),
                person,
                svar,
                model,
                efter,
                () -> moten.stallIn(new ArendeId(id), mote, version, Faltlasning.text(varden, "skal"), person));
    }

    @PostMapping("/arenden/{id}/grupp/moten/{mote}/anteckningar")
    String anteckna(
            @PathVariable UUID id,
            @PathVariable UUID mote,
            @RequestParam MultiValueMap<String, String> varden,
            @RequestParam(required = false) @Nullable MultipartFile fil,
            Inloggad person,
            HttpServletResponse svar,
            Model model,
            RedirectAttributes efter)
            throws IOException {
        Fil bifogad = fil == null || fil.isEmpty()
                ? null
                : new Fil(
                        String.valueOf(fil.getOriginalFilename()),
                        String.valueOf(fil.getContentType()),
                        fil.getBytes());
        return forsok(
                id,
                new Formular(Gruppsida.formular("anteckningar", mote), varden, "text", "antecknat"),
                person,
                svar,
                model,
                efter,
                () -> anteckningar.registrera(
                        new ArendeId(id), mote, Faltlasning.text(varden, "text"), bifogad, person));
    }

    @GetMapping("/arenden/{id}/grupp/moten/{mote}/mote.ics")
    ResponseEntity<byte[]> kalenderfil(@PathVariable UUID id, @PathVariable UUID mote, Inloggad person) {
        return Filsvar.av(
                "mote.ics", "text/calendar; charset=UTF-8", moten.kalenderfil(new ArendeId(id), mote, person));
    }
}
