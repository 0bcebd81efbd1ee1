package se.nhv.forslag.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Roll;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.ArendeId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Saknas;
import se.nhv.formular.Faltfel;
import se.nhv.formular.Formular;
import se.nhv.formular.FormularService;
import se.nhv.formular.Formulardata;
import se.nhv.formular.Formularpost;
import se.nhv.formular.Granskning;
import se.nhv.formular.Inskick;
import se.nhv.formular.Sammanhang;
import se.nhv.forslag.Nominerandelage;
import se.nhv.forslag.Nomineringssvar;
import se.nhv.gui.Lank;
import se.nhv.gui.Texter;

/** Where the letter with the question leads: straight to the form, whoever it is that answers. */
@Controller
class NomineraController {
    private final Nomineringssvar svaren;
    private final UppgiftService uppgifter;
    private final FormularService formular;
    private final Formularpost post;
    private final Texter texter;

    NomineraController(
            Nomineringssvar svaren,
            UppgiftService uppgifter,
            FormularService formular,
            Formularpost post,
            Texter texter) {
        this.svaren = svaren;
        this.uppgifter = uppgifter;
        this.formular = formular;
        this.post = post;
        this.texter = texter;
    }

    @GetMapping("/nominera/{id}")
    String visa(@PathVariable UUID id, @RequestParam(defaultValue = "") String npo, Inloggad person, Model model) {
        ArendeId arende = new ArendeId(id);
        if (npo.isEmpty() && person.har(Roll.REGIONFORETRADARE)) {
            return uppgifter.iArende(arende).stream()
                    .filter(u -> u.formular().equals("forslag/nominera") && uppgifter.farSe(u, person))
                    .findFirst()
                    .map(u -> "redirect:/uppgifter/" + u.id().value())
                    .orElseThrow(() -> new Saknas("forslag.fel.ingenFragaAttSvaraPa"));
        }
        if (npo.isEmpty() && person.har(Roll.UTREDARE)) {
            return "redirect:/arenden/" + id + "/rekrytering";
        }
        String som = som(arende, npo, person).orElseThrow(() -> new Saknas("forslag.fel.ingenFragaAttSvaraPa"));
        Sammanhang sammanhang = svaren.sammanhang(arende, som);
        return rita(arende, som, formular.ifyllt(blankett(), sammanhang), sammanhang, List.of(), person, model);
    }

    /** The NPO that is answered for: the one that was said, otherwise the first the person speaks for. */
    private Optional<String> som(ArendeId id, @Nullable String npo, Inloggad person) {
        return svaren.kanSvara(id, person).stream()
                .map(Nominerandelage::vem)
                .map(v -> v.kod())
                .filter(kod -> npo == null || npo.isEmpty() || kod.equals(npo))
                .findFirst();
    }

    @PostMapping("/nominera/{id}")
    String svara(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String npo,
            Inloggad person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        ArendeId arende = new ArendeId(id);
        Formular blankett = blankett();
        Sammanhang sammanhang = svaren.sammanhang(arende, npo);
        Inskick inskick = post.las(
                request, blankett, Nomineringssvar.FORMULAR, person.id().varde());
        if (inskick.onskan() != Inskick.Onskan.SKICKA) {
            return rita(arende, npo, inskick.data(), sammanhang, List.of(), person, model);
        }
        Granskning granskning = formular.granska(blankett, inskick.data(), sammanhang);
        List<Faltfel> fel = granskning.fel();
        if (granskning.giltig()) {
            try {
                svaren.svara(arende, npo, granskning.svar(), person);
                efter.addFlashAttribute("meddelande", texter.text("forslag.nominera.klart"));
                return "redirect:" + (person.har(Roll.UTREDARE) ? "/arenden/" + id + "/rekrytering" : "/npo/" + npo);
            } catch (Avvisad e) {
                fel = List.of(
                        new Faltfel(e.falt().orElse("kanNominera"), texter.text("forslag.nominera.titel"), e.mening()));
            }
        }
        response.setStatus(422);
        return rita(arende, npo, inskick.data(), sammanhang, fel, person, model);
    }

    private Formular blankett() {
        return formular.hamta(Nomineringssvar.FORMULAR);
    }

    private String rita(
            ArendeId id,
            String npo,
            Formulardata data,
            Sammanhang sammanhang,
            List<Faltfel> fel,
            Inloggad person,
            Model model) {
        model.addAttribute(
                "lage",
                svaren.kanSvara(id, person).stream()
                        .filter(n -> n.vem().kod().equals(npo))
                        .findFirst()
                        .orElseThrow(() -> new Saknas("forslag.fel.ingenFragaAttSvaraPa")));
        model.addAttribute("vy", formular.vy(blankett(), data, sammanhang, fel));
        model.addAttribute("till", "/nominera/" + id + "?npo=" + npo);
        model.addAttribute("skickaText", texter.text("forslag.nominera.skicka"));
        model.addAttribute(
                "stig",
                List.of(
                        person.har(Roll.UTREDARE)
                                ? new Lank(texter.text("forslag.rekrytering.titel"), "/arenden/" + id + "/rekrytering")
                                : new Lank(texter.text("forslag.npo.egenSida"), "/npo/" + npo)));
        return "forslag/nominera";
    }
}
