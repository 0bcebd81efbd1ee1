package se.nhv.forslag.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Krets;
import se.nhv.anvandare.Roll;
import se.nhv.arende.ArendeService;
import se.nhv.fel.Avvisad;
import se.nhv.formular.Engangsnyckel;
import se.nhv.forslag.Avstamning;
import se.nhv.forslag.Avstamningar;
import se.nhv.forslag.Npofragor;
import se.nhv.forslag.Npooversikt;
import se.nhv.forslag.NyAvstamning;
import se.nhv.forslag.Rekryteringsoversikt;
import se.nhv.gui.Lank;
import se.nhv.gui.Texter;
import se.nhv.register.Npo;

/** One NPO: what it stands behind, what it finds most urgent, and what was said with it. */
@Controller
class NpoController {
    private final Npooversikt oversikt;
    private final Npofragor fragor;
    private final Avstamningar avstamningar;
    private final Rekryteringsoversikt rekrytering;
    private final ArendeService arenden;
    private final Engangsnyckel nycklar;
    private final KontoService konton;
    private final Texter texter;
    private final Clock clock;

    NpoController(
            Npooversikt oversikt,
            Npofragor fragor,
            Avstamningar avstamningar,
            Rekryteringsoversikt rekrytering,
            ArendeService arenden,
            Engangsnyckel nycklar,
            KontoService konton,
            Texter texter,
            Clock clock) {
        this.oversikt = oversikt;
        this.fragor = fragor;
        this.avstamningar = avstamningar;
        this.rekrytering = rekrytering;
        this.arenden = arenden;
        this.nycklar = nycklar;
        this.konton = konton;
        this.texter = texter;
        this.clock = clock;
    }

    @GetMapping("/npo/{kod}")
    String visa(
            @PathVariable String kod,
            @RequestParam(name = "ratta", required = false) @Nullable UUID ratta,
            Inloggad person,
            Model model) {
        Avstamningsblankett blankett = avstamningar.med(kod).stream()
                .filter(a -> a.id().equals(ratta) && !a.rattad())
                .findFirst()
                .map(Avstamningsblankett::av)
                .orElseGet(Avstamningsblankett::tom);
        return visa(kod, person, blankett, "", Map.of(), model);
    }

    @PostMapping("/npo/{kod}/fraga")
    String fraga(
            @PathVariable String kod,
            @RequestParam(defaultValue = "") String sistaDag,
            @RequestParam UUID nyckel,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        try {
            fragor.fraga(kod, Datumfalt.las("sistaDag", sistaDag), person, nyckel);
        } catch (Avvisad e) {
            response.setStatus(422);
            return visa(kod, person, Avstamningsblankett.tom(), sistaDag, fel(e, "sistaDag"), model);
        }
        efter.addFlashAttribute("meddelande", texter.text("forslag.npo.fraga.klart"));
        return "redirect:/npo/" + kod;
    }

    @PostMapping("/npo/{kod}/avstamning")
    String anteckna(
            @PathVariable String kod,
            Avstamningsblankett blankett,
            @RequestParam UUID nyckel,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        try {
            NyAvstamning ny = blankett.somNy(kod);
            avstamningar.anteckna(ny, person, nyckel);
        } catch (Avvisad e) {
            response.setStatus(422);
            return visa(kod, person, blankett, "", fel(e, "anteckning"), model);
        }
        efter.addFlashAttribute("meddelande", texter.text("forslag.npo.avstamning.klart"));
        return "redirect:/npo/" + kod;
    }

    private static boolean talar(Inloggad person, String npo) {
        return person.har(Roll.UTREDARE) || person.har(Roll.NPO, npo);
    }

    private static Map<String, String> fel(Avvisad e, String annars) {
        return Map.of(e.falt().orElse(annars), e.mening());
    }

    private String visa(
            String kod,
            Inloggad person,
            Avstamningsblankett blankett,
            String sistaDag,
            Map<String, String> fel,
            Model model) {
        Npo npo = oversikt.hamta(kod, person);
        boolean serAlla = oversikt.serAlla(person);
        List<Avstamning> alla = avstamningar.med(kod);
        model.addAttribute("npo", npo);
        model.addAttribute("idag", LocalDate.now(clock));
        model.addAttribute(
                "rad",
                oversikt.alla(LocalDate.now(clock).getYear()).stream()
                        .filter(r -> r.kod().equals(kod))
                        .findFirst()
                        .orElseThrow());
        model.addAttribute(
                "attNominera",
                talar(person, kod)
                        ? rekrytering.vantarPa(kod).stream().map(arenden::hamta).toList()
                        : List.of());
        model.addAttribute("forslag", oversikt.forslag(kod));
        model.addAttribute("prioriteter", oversikt.prioriteter(kod));
        model.addAttribute(
                "avstamningar", alla.stream().filter(a -> !a.rattad()).toList());
        model.addAttribute(
                "rattade", serAlla ? alla.stream().filter(Avstamning::rattad).toList() : List.of());
        model.addAttribute(
                "forfattare",
                serAlla ? konton.namn(alla.stream().map(Avstamning::av).toList()) : Map.of());
        model.addAttribute("serAlla", serAlla);
        model.addAttribute("skriver", Krets.FRAGAR_NPO.omfattar(person));
        model.addAttribute("blankett", blankett);
        model.addAttribute("sistaDag", sistaDag);
        model.addAttribute("nyckel", nycklar.ny());
        model.addAttribute("fel", fel);
        model.addAttribute(
                "stig",
                List.of(
                        serAlla
                                ? new Lank(texter.text("gui.plats.npo"), "/npo")
                                : new Lank(texter.text("gui.plats.bruttolista"), "/bruttolista")));
        return "forslag/npo";
    }
}
