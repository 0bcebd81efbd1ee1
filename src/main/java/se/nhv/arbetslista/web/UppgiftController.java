package se.nhv.arbetslista.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.arbetslista.Besvarande;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.engine.TaskId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.formular.Faltfel;
import se.nhv.formular.FormularService;
import se.nhv.formular.Formularfel;
import se.nhv.formular.Formularpost;
import se.nhv.formular.Inskick;
import se.nhv.formular.UtkastService;
import se.nhv.gui.Format;
import se.nhv.gui.Texter;

/** One task: read it, take it, write a draft, answer it. */
@Controller
class UppgiftController {
    private final UppgiftService uppgifter;
    private final Besvarande besvarande;
    private final FormularService formular;
    private final Formularpost post;
    private final UtkastService utkast;
    private final KontoService konton;
    private final Uppgiftssida sida;
    private final Texter texter;
    private final Format format;

    UppgiftController(
            UppgiftService uppgifter,
            Besvarande besvarande,
            FormularService formular,
            Formularpost post,
            UtkastService utkast,
            KontoService konton,
            Uppgiftssida sida,
            Texter texter,
            Format format) {
        this.uppgifter = uppgifter;
        this.besvarande = besvarande;
        this.formular = formular;
        this.post = post;
        this.utkast = utkast;
        this.konton = konton;
        this.sida = sida;
        this.texter = texter;
        this.format = format;
    }

    @GetMapping("/uppgifter/{id}")
    String visa(@PathVariable String id, Inloggad person, Model model) {
        sida.oppna(uppgifter.hamta(taskId(id), person), person, model);
        return "arbetslista/uppgift";
    }

    @PostMapping("/uppgifter/{id}")
    String svara(
            @PathVariable String id,
            Inloggad person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        Uppgift uppgift = uppgifter.hamta(taskId(id), person);
        besvarande.kravMin(uppgift, person);
        Inskick inskick = post.las(
                request, formular.hamta(uppgift.formular()), id, person.id().varde());
        if (inskick.onskan() == Inskick.Onskan.SPARA_UTKAST) {
            utkast.spara(id, person.id().varde(), inskick.data());
            efter.addFlashAttribute("meddelande", texter.text("arbetslista.uppgift.utkastSparat"));
            return "redirect:/uppgifter/" + id;
        }
        if (inskick.onskan() == Inskick.Onskan.RITA_OM || !inskick.filfel().isEmpty()) {
            return ritaOm(uppgift, person, inskick, inskick.filfel(), response, model);
        }
        try {
            besvarande.svara(uppgift.id(), person, inskick.data());
        } catch (Formularfel e) {
            return ritaOm(uppgift, person, inskick, e.fel(), response, model);
        } catch (Avvisad e) {
            Faltfel fel = new Faltfel(e.falt().orElse(""), uppgift.namn(), e.mening());
            return ritaOm(uppgift, person, inskick, List.of(fel), response, model);
        }
        efter.addFlashAttribute("meddelande", texter.text("arbetslista.uppgift.skickat", uppgift.namn()));
        return "redirect:/arbetslista";
    }

    private String ritaOm(
            Uppgift uppgift,
            Inloggad person,
            Inskick inskick,
            List<Faltfel> fel,
            HttpServletResponse response,
            Model model) {
        if (!fel.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        sida.fyll(uppgift, person, inskick.data(), fel, null, model);
        return "arbetslista/uppgift";
    }

    /** Saves by itself while somebody types; answers with the time it was saved. */
    @PostMapping("/uppgifter/{id}/utkast")
    ResponseEntity<String> sparaUtkast(@PathVariable String id, Inloggad person, HttpServletRequest request) {
        Uppgift uppgift = uppgifter.hamta(taskId(id), person);
        besvarande.kravMin(uppgift, person);
        Inskick inskick = post.las(
                request, formular.hamta(uppgift.formular()), id, person.id().varde());
        var sparat = utkast.spara(id, person.id().varde(), inskick.data());
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(format.klocka(sparat));
    }

    @PostMapping("/uppgifter/{id}/ta")
    String ta(@PathVariable String id, Inloggad person, RedirectAttributes efter) {
        uppgifter.ta(taskId(id), person);
        efter.addFlashAttribute("meddelande", texter.text("arbetslista.uppgift.tagen"));
        return "redirect:/uppgifter/" + id;
    }

    @PostMapping("/uppgifter/{id}/lamna")
    String lamna(@PathVariable String id, Inloggad person, RedirectAttributes efter) {
        uppgifter.lamnaTillbaka(taskId(id), person);
        efter.addFlashAttribute("meddelande", texter.text("arbetslista.uppgift.lamnad"));
        return "redirect:/uppgifter/" + id;
    }

    /** Asks first: taking over somebody's work is never one careless click. */
    @GetMapping("/uppgifter/{id}/ta-over")
    String fragaTaOver(@PathVariable String id, Inloggad person, Model model) {
        Uppgift uppgift = uppgifter.hamta(taskId(id), person);
        KontoId har = uppgift.tilldelad();
        if (har == null || !uppgifter.mojligheter(uppgift, person).taOver()) {
            return "redirect:/uppgifter/" + id;
        }
        model.addAttribute("uppgift", uppgift);
        model.addAttribute("har", konton.namn(har));
        model.addAttribute("fran", har);
        return "arbetslista/ta-over";
    }

    @PostMapping("/uppgifter/{id}/ta-over")
    String taOver(@PathVariable String id, @RequestParam UUID fran, Inloggad person, RedirectAttributes efter) {
        uppgifter.taOver(taskId(id), new KontoId(fran), person);
        efter.addFlashAttribute("meddelande", texter.text("arbetslista.uppgift.overtagen"));
        return "redirect:/uppgifter/" + id;
    }

    private static TaskId taskId(String id) {
        if (!id.matches("[0-9A-Za-z-]{1,64}")) {
            throw new Inaktuell("arbetslista.fel.uppgiftenFinnsInte");
        }
        return new TaskId(id);
    }
}
