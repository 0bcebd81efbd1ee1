package se.nhv.akt.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.nhv.akt.Akthuvud;
import se.nhv.akt.Atgarder;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Roll;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.arende.PausService;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Saknas;
import se.nhv.formular.Engangsnyckel;
import se.nhv.gui.Texter;

/** Pausing, resuming, handing over and ending a case: one page where each is explained before it is done. */
@Controller
class AtgardController {
    private final Aktsida sida;
    private final Atgarder atgarder;
    private final PausService pauser;
    private final Engangsnyckel nycklar;
    private final KontoService konton;
    private final Texter texter;

    AtgardController(
            Aktsida sida,
            Atgarder atgarder,
            PausService pauser,
            Engangsnyckel nycklar,
            KontoService konton,
            Texter texter) {
        this.sida = sida;
        this.atgarder = atgarder;
        this.pauser = pauser;
        this.nycklar = nycklar;
        this.konton = konton;
        this.texter = texter;
    }

    @GetMapping("/arenden/{id}/atgarder")
    String visa(@PathVariable UUID id, Inloggad person, Model model) {
        return visa(id, person, model, "", "", Map.of());
    }

    @PostMapping("/arenden/{id}/pausa")
    String pausa(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String skal,
            @RequestParam(required = false) @Nullable UUID omrade,
            @RequestParam UUID nyckel,
            Inloggad person,
            Model model,
            HttpServletResponse svar,
            RedirectAttributes efter) {
        return gor(
                "pausa",
                id,
                skal,
                person,
                model,
                svar,
                efter,
                huvud -> atgarder.pausa(objekt(huvud, omrade), skal, person, nyckel));
    }

    @PostMapping("/arenden/{id}/ateruppta")
    String ateruppta(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID omrade,
            @RequestParam UUID nyckel,
            Inloggad person,
            Model model,
            HttpServletResponse svar,
            RedirectAttributes efter) {
        return gor(
                "ateruppta",
                id,
                "",
                person,
                model,
                svar,
                efter,
                huvud -> atgarder.ateruppta(objekt(huvud, omrade), person, nyckel));
    }

    @PostMapping("/arenden/{id}/avbryt")
    String avbryt(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String skal,
            @RequestParam(required = false) @Nullable UUID omrade,
            @RequestParam(defaultValue = "false") boolean sakert,
            @RequestParam UUID nyckel,
            Inloggad person,
            Model model,
            HttpServletResponse svar,
            RedirectAttributes efter) {
        return gor(
                "avbryt",
                id,
                skal,
                person,
                model,
                svar,
                efter,
                huvud -> atgarder.avbryt(objekt(huvud, omrade), skal, sakert, person, nyckel));
    }

    @PostMapping("/arenden/{id}/lamna-over")
    String lamnaOver(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID fran,
            @RequestParam(required = false) @Nullable UUID till,
            @RequestParam UUID nyckel,
            Inloggad person,
            Model model,
            HttpServletResponse svar,
            RedirectAttributes efter) {
        return gor("lamna-over", id, "", person, model, svar, efter, huvud -> {
            if (till == null) {
                throw new Avvisad("till", "akt.atgard.valjUtredare");
            }
            atgarder.lamnaOver(
                    huvud.arende().id(), fran == null ? null : new KontoId(fran), new KontoId(till), person, nyckel);
        });
    }

    private String gor(
            String vad,
            UUID id,
            String skal,
            Inloggad person,
            Model model,
            HttpServletResponse svar,
            RedirectAttributes efter,
            java.util.function.Consumer<Akthuvud> andring) {
        Akthuvud huvud = sida.fyll(id, person, model, "atgarder");
        try {
            andring.accept(huvud);
        } catch (Avvisad e) {
            svar.setStatus(422);
            return visa(
                    id, person, model, vad, skal, Map.of(vad + "-" + e.falt().orElse("skal"), e.mening()));
        }
        efter.addFlashAttribute("meddelande", texter.text("akt.atgard.klart." + vad));
        return "redirect:" + huvud.href();
    }

    private String visa(UUID id, Inloggad person, Model model, String vad, String skal, Map<String, String> fel) {
        Akthuvud huvud = sida.fyll(id, person, model, "atgarder");
        List<PausService.Paus> pagaende = pauser.i(huvud.arende().id()).stream()
                .filter(p -> p.till() == null)
                .toList();
        model.addAttribute("pausat", pagaende.stream().anyMatch(p -> p.omrade() == null));
        model.addAttribute(
                "pausadeOmraden",
                huvud.omraden().stream()
                        .filter(o -> pagaende.stream().anyMatch(p -> o.id().equals(p.omrade())))
                        .toList());
        model.addAttribute(
                "gaendeOmraden",
                huvud.omraden().stream()
                        .filter(o -> o.lage() == se.nhv.arende.Omradeslage.PAGAR
                                || o.lage() == se.nhv.arende.Omradeslage.TILLSTAND)
                        .toList());
        model.addAttribute("utredare", konton.medGrupp(Roll.UTREDARE.kod()));
        model.addAttribute("vad", vad);
        model.addAttribute("skal", skal);
        model.addAttribute("fel", fel);
        model.addAttribute("nycklar", nycklar);
        return "akt/atgarder";
    }

    /** A tillståndsområde of this case, or the case itself. */
    private static Objekt objekt(Akthuvud huvud, @Nullable UUID omrade) {
        if (omrade == null) {
            return new Objekt(huvud.arende().id(), null);
        }
        OmradeId id = new OmradeId(omrade);
        if (huvud.omraden().stream().map(Tillstandsomrade::id).noneMatch(o -> Objects.equals(o, id))) {
            throw new Saknas("akt.fel.omradetInteIArendet");
        }
        return new Objekt(huvud.arende().id(), id);
    }
}
