package se.nhv.remiss.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoService;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.fel.Avvisad;
import se.nhv.formular.Engangsnyckel;
import se.nhv.gui.Lank;
import se.nhv.gui.Texter;
import se.nhv.handling.Fil;
import se.nhv.handling.HandlingId;
import se.nhv.remiss.KodatYttrandeService;
import se.nhv.remiss.NyKodning;
import se.nhv.remiss.Remiss;
import se.nhv.remiss.Stallningstagande;
import se.nhv.remiss.Yttrande;

/** Codes a yttrande that came as a document, question by question, and corrects what was coded wrongly. */
@Controller
class KodningController {
    private static final String SIDA = "/arenden/{id}/remiss/koda";

    private final KodatYttrandeService kodade;
    private final Engangsnyckel nycklar;
    private final ArendeService arenden;
    private final KontoService konton;
    private final Atkomst atkomst;
    private final Texter texter;
    private final Clock clock;

    KodningController(
            KodatYttrandeService kodade,
            Engangsnyckel nycklar,
            ArendeService arenden,
            KontoService konton,
            Atkomst atkomst,
            Texter texter,
            Clock clock) {
        this.kodade = kodade;
        this.nycklar = nycklar;
        this.arenden = arenden;
        this.konton = konton;
        this.atkomst = atkomst;
        this.texter = texter;
        this.clock = clock;
    }

    @GetMapping(SIDA)
    String visa(@PathVariable UUID id, Inloggad person, Model model) {
        atkomst.kravSe(person, id);
        Remiss remiss = kodade.remiss(new ArendeId(id));
        return ny(remiss, Kodningsformular.tomt(LocalDate.now(clock)), Map.of(), nycklar.ny(), model);
    }

    private String ny(Remiss remiss, Kodningsformular ifyllt, Map<String, String> fel, UUID nyckel, Model model) {
        sidan(remiss, ifyllt, fel, model);
        model.addAttribute("instanser", kodade.utanSvar(remiss));
        model.addAttribute("handlingar", kodade.handlingar(remiss));
        model.addAttribute("nyckel", nyckel);
        model.addAttribute("rattas", null);
        return "remiss/koda";
    }

    private void sidan(Remiss remiss, Kodningsformular ifyllt, Map<String, String> fel, Model model) {
        Arende arende = arenden.hamta(remiss.arende());
        model.addAttribute("arende", arende);
        model.addAttribute("remiss", remiss);
        model.addAttribute("ifyllt", ifyllt);
        model.addAttribute("fel", fel);
        model.addAttribute("kodade", kodade.kodade(remiss));
        model.addAttribute("konton", konton);
        model.addAttribute("stallningar", Stallningstagande.values());
        model.addAttribute(
                "stig",
                List.of(
                        new Lank(texter.text("gui.plats.arenden"), "/arenden"),
                        new Lank(arende.namn(), "/arenden/" + arende.id()),
                        new Lank(
                                texter.text("remiss.sammanstallning.remissen"),
                                "/arenden/" + arende.id() + "/remiss")));
    }

    @PostMapping(SIDA)
    String koda(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sant,
            @RequestParam UUID nyckel,
            @RequestParam(required = false) @Nullable MultipartFile fil,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        atkomst.kravSe(person, id);
        Remiss remiss = kodade.remiss(new ArendeId(id));
        Kodningsformular ifyllt = Kodningsformular.las(remiss, sant);
        Map<String, String> fel = new LinkedHashMap<>(ifyllt.fel(remiss));
        if (fel.isEmpty()) {
            try {
                kodade.koda(
                        remiss.arende(),
                        ifyllt.instans(),
                        dokument(ifyllt, fil),
                        ifyllt.kodning(remiss),
                        nyckel,
                        person);
                efter.addFlashAttribute("meddelande", texter.text("remiss.kodning.klart"));
                return "redirect:/arenden/" + id + "/remiss/koda";
            } catch (Avvisad e) {
                fel.put(e.falt().orElse("instans"), e.mening());
            }
        }
        response.setStatus(422);
        return ny(remiss, ifyllt, fel, nyckel, model);
    }

    private KodatYttrandeService.Dokument dokument(Kodningsformular ifyllt, @Nullable MultipartFile fil) {
        LocalDate inkom;
        try {
            inkom = LocalDate.parse(ifyllt.inkom().strip());
        } catch (DateTimeParseException e) {
            throw new Avvisad("inkom", "remiss.kodning.fel.dag");
        }
        Optional<UUID> redan = Idtext.tolka(ifyllt.handling());
        if (redan.isPresent()) {
            return new KodatYttrandeService.Dokument(inkom, null, new HandlingId(redan.get()));
        }
        try {
            return new KodatYttrandeService.Dokument(
                    inkom,
                    fil == null || fil.isEmpty()
                            ? null
                            : new Fil(
                                    String.valueOf(fil.getOriginalFilename()),
                                    String.valueOf(fil.getContentType()),
                                    fil.getBytes()),
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping(SIDA + "/{yttrande}")
    String visaRattning(@PathVariable UUID id, @PathVariable UUID yttrande, Inloggad person, Model model) {
        atkomst.kravSe(person, id);
        Remiss remiss = kodade.remiss(new ArendeId(id));
        Yttrande y = kodade.kodat(remiss, yttrande);
        return rattning(remiss, y, Kodningsformular.av(y), Map.of(), model);
    }

    private String rattning(Remiss remiss, Yttrande y, Kodningsformular ifyllt, Map<String, String> fel, Model model) {
        sidan(remiss, ifyllt, fel, model);
        model.addAttribute("rattas", y);
        return "remiss/koda";
    }

    @PostMapping(SIDA + "/{yttrande}")
    String ratta(
            @PathVariable UUID id,
            @PathVariable UUID yttrande,
            @RequestParam Map<String, String> sant,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        atkomst.kravSe(person, id);
        Remiss remiss = kodade.remiss(new ArendeId(id));
        Yttrande y = kodade.kodat(remiss, yttrande);
        Kodningsformular ifyllt = Kodningsformular.las(remiss, sant);
        Map<String, String> fel = new LinkedHashMap<>(ifyllt.felISvaren(remiss));
        if (fel.isEmpty()) {
            try {
                NyKodning ny = ifyllt.kodning(remiss);
                kodade.ratta(remiss.arende(), yttrande, ny, ifyllt.skal(), person);
                efter.addFlashAttribute("meddelande", texter.text("remiss.kodning.rattad"));
                return "redirect:/arenden/" + id + "/remiss/koda";
            } catch (Avvisad e) {
                fel.put(e.falt().orElse("skal"), e.mening());
            }
        }
        response.setStatus(422);
        return rattning(remiss, y, ifyllt, fel, model);
    }
}
