package se.nhv.handling.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoService;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeService;
import se.nhv.fel.Avvisad;
import se.nhv.gui.Filsvar;
import se.nhv.gui.Lank;
import se.nhv.gui.Texter;
import se.nhv.handling.Fil;
import se.nhv.handling.Handling;
import se.nhv.handling.HandlingId;
import se.nhv.handling.HandlingService;
import se.nhv.handling.Handlingsnummer;
import se.nhv.handling.Handlingsuppgifter;
import se.nhv.handling.Insyn;
import se.nhv.handling.Synlighet;

/** One handling: its particulars, its versions and its files. */
@Controller
class HandlingController {
    private final HandlingService handlingar;
    private final ArendeService arenden;
    private final KontoService konton;
    private final Insyn insyn;
    private final Texter texter;

    HandlingController(
            HandlingService handlingar, ArendeService arenden, KontoService konton, Insyn insyn, Texter texter) {
        this.handlingar = handlingar;
        this.arenden = arenden;
        this.konton = konton;
        this.insyn = insyn;
        this.texter = texter;
    }

    @GetMapping("/handling/{id}")
    String visa(@PathVariable UUID id, Inloggad person, Model model) {
        return visa(handlingar.hamta(new HandlingId(id), person), person, model, Map.of());
    }

    private String visa(Handling handling, Inloggad person, Model model, Map<String, String> fel) {
        Arende arende = arenden.hamta(handling.arende());
        model.addAttribute("handling", handling);
        model.addAttribute("nummer", Handlingsnummer.av(handling, arende.dnr()));
        model.addAttribute("versioner", handlingar.versioner(handling.id()));
        model.addAttribute("konton", konton);
        model.addAttribute("internt", insyn.internt(person));
        model.addAttribute("fel", fel);
        model.addAttribute(
                "stig",
                List.of(
                        new Lank(arende.namn(), "/arenden/" + arende.id()),
                        new Lank(texter.text("handling.flera"), "/arenden/" + arende.id() + "/handlingar")));
        return "handling/handling";
    }

    @GetMapping("/handling/fil/{fil}")
    ResponseEntity<byte[]> fil(@PathVariable UUID fil, Inloggad person) {
        HandlingService.Hamtad hamtad = handlingar.fil(fil, person);
        return Filsvar.av(hamtad.fil().namn(), hamtad.fil().typ(), hamtad.innehall());
    }

    @PostMapping("/handling/{id}/uppgifter")
    String uppgifter(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String motpart,
            @RequestParam(defaultValue = "") String rubrik,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate datum,
            @RequestParam(required = false) @Nullable String sekretess,
            @RequestParam Synlighet.Sort synlig,
            Inloggad person,
            Model model,
            HttpServletResponse svar,
            RedirectAttributes efter) {
        Handling handling = handlingar.hamta(new HandlingId(id), person);
        return gor(
                handling,
                person,
                model,
                svar,
                efter,
                "andrade",
                () -> handlingar.andraUppgifter(
                        handling.id(),
                        new Handlingsuppgifter(motpart, rubrik, datum, sekretess, synlighet(synlig, handling))));
    }

    /** Groups are chosen where the handling is made; here they are kept or let go. */
    private static Synlighet synlighet(Synlighet.Sort vald, Handling handling) {
        return switch (vald) {
            case DELTAGARE -> Synlighet.DELTAGARE;
            case ALLMAN -> Synlighet.ALLMAN;
            case ENHET -> handling.synlig().sort() == Synlighet.Sort.ENHET ? handling.synlig() : Synlighet.INTERN;
            case INTERN -> Synlighet.INTERN;
        };
    }

    @PostMapping("/handling/{id}/ratta")
    String ratta(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String orsak,
            @RequestParam(required = false) @Nullable List<MultipartFile> fil,
            Inloggad person,
            Model model,
            HttpServletResponse svar,
            RedirectAttributes efter)
            throws IOException {
        Handling handling = handlingar.hamta(new HandlingId(id), person);
        List<Fil> filer = new ArrayList<>();
        for (MultipartFile f : fil == null ? List.<MultipartFile>of() : fil) {
            if (!f.isEmpty()) {
                filer.add(new Fil(
                        String.valueOf(f.getOriginalFilename()), String.valueOf(f.getContentType()), f.getBytes()));
            }
        }
        model.addAttribute("orsak", orsak);
        return gor(
                handling,
                person,
                model,
                svar,
                efter,
                "rattad",
                () -> handlingar.ratta(handling.id(), version, orsak, filer));
    }

    @PostMapping("/handling/{id}/faststall")
    String faststall(
            @PathVariable UUID id, Inloggad person, Model model, HttpServletResponse svar, RedirectAttributes efter) {
        Handling handling = handlingar.hamta(new HandlingId(id), person);
        return gor(handling, person, model, svar, efter, "faststalld", () -> handlingar.faststall(handling.id()));
    }

    @PostMapping("/handling/{id}/expediera")
    String expediera(
            @PathVariable UUID id, Inloggad person, Model model, HttpServletResponse svar, RedirectAttributes efter) {
        Handling handling = handlingar.hamta(new HandlingId(id), person);
        return gor(handling, person, model, svar, efter, "expedierad", () -> handlingar.expediera(handling.id()));
    }

    private String gor(
            Handling handling,
            Inloggad person,
            Model model,
            HttpServletResponse svar,
            RedirectAttributes efter,
            String klart,
            Runnable andring) {
        try {
            andring.run();
        } catch (Avvisad e) {
            svar.setStatus(422);
            return visa(handling, person, model, Map.of(e.falt().orElse("fil"), e.mening()));
        }
        efter.addFlashAttribute("meddelande", texter.text("handling.klart." + klart));
        return "redirect:/handling/" + handling.id();
    }
}
