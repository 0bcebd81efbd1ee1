package se.nhv.demo.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.nhv.demo.Demoklocka;
import se.nhv.demo.Klocklage;
import se.nhv.fel.Avvisad;

/** The page of the demo's clock. While it moves, the page loads itself again every other second, without any script. */
@Controller
@ConditionalOnProperty("nhv.demo")
class KlockaController {
    private final Demoklocka klocka;

    KlockaController(Demoklocka klocka) {
        this.klocka = klocka;
    }

    @GetMapping("/demo")
    String start() {
        return "redirect:/demo/klocka";
    }

    @GetMapping("/demo/klocka")
    String visa(Model model, HttpServletResponse svar) {
        Klocklage lage = klocka.lage().orElse(null);
        if (lage != null && lage.pagar()) {
            svar.setHeader("Refresh", "2");
        }
        model.addAttribute("idag", klocka.idag());
        model.addAttribute("nasta", klocka.nastaHandelse().orElse(null));
        model.addAttribute("lage", lage);
        return "demo/klocka";
    }

    @PostMapping("/demo/klocka")
    String flytta(
            @RequestParam String hur,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate datum) {
        klocka.borja(mal(hur, datum));
        return "redirect:/demo/klocka";
    }

    private LocalDate mal(String hur, @Nullable LocalDate datum) {
        LocalDate idag = klocka.idag();
        return switch (hur) {
            case "dag" -> idag.plusDays(1);
            case "vecka" -> idag.plusWeeks(1);
            case "manad" -> idag.plusMonths(1);
            case "nasta" -> klocka.nastaHandelse().orElseThrow(() -> new Avvisad("demo.fel.ingetHander"));
            case "datum" -> {
                if (datum == null) {
                    throw new Avvisad("datum", "demo.fel.dagSaknas");
                }
                yield datum;
            }
            default -> throw new Avvisad("hur", "demo.fel.valjHurLangt");
        };
    }
}
