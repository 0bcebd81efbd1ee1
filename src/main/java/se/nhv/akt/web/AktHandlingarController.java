package se.nhv.akt.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.nhv.akt.Akthuvud;
import se.nhv.akt.Filmottagning;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.ArendeId;
import se.nhv.fel.Avvisad;
import se.nhv.formular.Engangsnyckel;
import se.nhv.gui.Texter;
import se.nhv.handling.Fil;
import se.nhv.handling.Filpost;
import se.nhv.handling.Handling;
import se.nhv.handling.HandlingService;
import se.nhv.handling.Handlingsnummer;
import se.nhv.handling.Mottagning.Ifyllt;
import se.nhv.handling.Riktning;
import se.nhv.handling.Synlighet;

/** The handlingar of a case, and the place where a file is dropped. */
@Controller
class AktHandlingarController {
    private final Aktsida sida;
    private final HandlingService handlingar;
    private final Filmottagning filmottagning;
    private final Engangsnyckel nycklar;
    private final Texter texter;

    AktHandlingarController(
            Aktsida sida,
            HandlingService handlingar,
            Filmottagning filmottagning,
            Engangsnyckel nycklar,
            Texter texter) {
        this.sida = sida;
        this.handlingar = handlingar;
        this.filmottagning = filmottagning;
        this.nycklar = nycklar;
        this.texter = texter;
    }

    /** What is typed beside the files; what is empty is read from them. */
    public record Skickat(
            @Nullable UUID nyckel,
            @Nullable List<MultipartFile> fil,
            @Nullable Riktning riktning,
            @Nullable String motpart,
            @Nullable String rubrik,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate datum,

            @Nullable String sekretess,
            Synlighet.@Nullable Sort synlig) {
        static final Skickat TOMT = new Skickat(null, null, Riktning.INKOMMEN, null, null, null, null, null);

        Ifyllt ifyllt() {
            return new Ifyllt(
                    riktning == null ? Riktning.INKOMMEN : riktning,
                    motpart,
                    rubrik,
                    datum,
                    sekretess,
                    synlig == Synlighet.Sort.DELTAGARE
                            ? Synlighet.DELTAGARE
                            : synlig == Synlighet.Sort.ALLMAN ? Synlighet.ALLMAN : Synlighet.INTERN);
        }
    }

    @GetMapping("/arenden/{id}/handlingar")
    String visa(@PathVariable UUID id, Inloggad person, Model model) {
        return visa(id, person, model, Skickat.TOMT, Map.of());
    }

    @PostMapping("/arenden/{id}/handlingar")
    String taEmot(
            @PathVariable UUID id,
            @ModelAttribute Skickat skickat,
            Inloggad person,
            Model model,
            jakarta.servlet.http.HttpServletResponse svar,
            RedirectAttributes efter)
            throws IOException {
        Akthuvud huvud = sida.fyll(id, person, model, "handlingar");
        List<MultipartFile> filer = skickat.fil() == null
                ? List.of()
                : skickat.fil().stream().filter(f -> !f.isEmpty()).toList();
        try {
            if (filer.isEmpty()) {
                throw new Avvisad("fil", "akt.handlingar.valjFil");
            }
            List<Fil> innehall = new java.util.ArrayList<>();
            for (MultipartFile f : filer) {
                innehall.add(new Fil(
                        String.valueOf(f.getOriginalFilename()), String.valueOf(f.getContentType()), f.getBytes()));
            }
            List<Handlingsnummer> nya =
                    filmottagning.taEmot(huvud.arende().id(), innehall, skickat.ifyllt(), skickat.nyckel());
            efter.addFlashAttribute(
                    "meddelande",
                    texter.text(
                            "akt.handlingar.registrerade",
                            nya.size(),
                            nya.stream().map(Handlingsnummer::toString).collect(Collectors.joining(", "))));
            return "redirect:" + huvud.href() + "/handlingar";
        } catch (Avvisad e) {
            svar.setStatus(422);
            return visa(id, person, model, skickat, Map.of(e.falt().orElse("fil"), e.mening()));
        }
    }

    private String visa(UUID id, Inloggad person, Model model, Skickat skickat, Map<String, String> fel) {
        Akthuvud huvud = sida.fyll(id, person, model, "handlingar");
        List<Handling> synliga = handlingar.synliga(new ArendeId(id), person);
        Map<String, List<Filpost>> filer = handlingar.filer(synliga).stream()
                .collect(Collectors.groupingBy(f -> f.handling().toString()));
        model.addAttribute("handlingar", synliga);
        model.addAttribute("filer", filer);
        model.addAttribute("skickat", skickat);
        model.addAttribute("fel", fel);
        model.addAttribute("nyckel", nycklar.ny());
        model.addAttribute("riktningar", Riktning.values());
        model.addAttribute("kanTaEmot", huvud.internt());
        return "akt/handlingar";
    }
}
