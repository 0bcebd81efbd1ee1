package se.nhv.arbetslista.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
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
import se.nhv.arbetslista.FranvaroService;
import se.nhv.fel.Avvisad;
import se.nhv.gui.Texter;

/** One's own absence and stand-in. */
@Controller
class FranvaroController {
    private final FranvaroService franvaro;
    private final KontoService konton;
    private final Texter texter;

    FranvaroController(FranvaroService franvaro, KontoService konton, Texter texter) {
        this.franvaro = franvaro;
        this.konton = konton;
        this.texter = texter;
    }

    @GetMapping("/arbetslista/franvaro")
    String visa(Inloggad person, Model model) {
        return sida(person, Map.of(), Map.of("ersattare", "", "fran", "", "till", ""), model);
    }

    @PostMapping("/arbetslista/franvaro")
    String anmal(
            @RequestParam(defaultValue = "") String ersattare,
            @RequestParam(defaultValue = "") String fran,
            @RequestParam(defaultValue = "") String till,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        try {
            franvaro.anmal(person, konto(ersattare), dag("fran", fran), dag("till", till));
        } catch (Avvisad fel) {
            response.setStatus(422);
            return sida(
                    person,
                    Map.of(fel.falt().orElse("till"), fel.mening()),
                    Map.of("ersattare", ersattare, "fran", fran, "till", till),
                    model);
        }
        efter.addFlashAttribute("meddelande", texter.text("arbetslista.franvaro.klart"));
        return "redirect:/arbetslista/franvaro";
    }

    @PostMapping("/arbetslista/franvaro/{id}/ta-bort")
    String taBort(@PathVariable UUID id, Inloggad person, RedirectAttributes efter) {
        franvaro.taBort(id, person);
        efter.addFlashAttribute("meddelande", texter.text("arbetslista.franvaro.borta"));
        return "redirect:/arbetslista/franvaro";
    }

    private String sida(Inloggad person, Map<String, String> fel, Map<String, String> skrivet, Model model) {
        model.addAttribute("fel", fel);
        model.addAttribute("skrivet", skrivet);
        model.addAttribute("ersattare", franvaro.mojligaErsattare(person));
        model.addAttribute(
                "rader",
                franvaro.aktuella(person).stream()
                        .map(f -> Map.of(
                                "franvaro", f,
                                "konto", konton.namn(f.konto()),
                                "ersattare", konton.namn(f.ersattare()),
                                "min", f.konto().equals(person.id())))
                        .toList());
        return "arbetslista/franvaro";
    }

    private KontoId konto(String text) {
        try {
            return new KontoId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new Avvisad("ersattare", "arbetslista.franvaro.valjErsattare");
        }
    }

    private LocalDate dag(String falt, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Avvisad(falt, "arbetslista.franvaro.skrivDag");
        }
    }
}
