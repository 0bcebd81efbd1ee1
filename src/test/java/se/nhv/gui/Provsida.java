package se.nhv.gui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Nekad;
import se.nhv.fel.Saknas;
import se.nhv.gui.Steglage.Status;

/**
 * A page with every part of the theme, and addresses that fail in every way. Only tests that set the property have it:
 * everything under se.nhv is found by every test's component scan.
 */
@Controller
@ConditionalOnProperty("nhv.provsida")
public class Provsida {
    private static final IntFunction<String> NAMN = nr -> List.of(
                    "Kartläggning",
                    "Genomlysning",
                    "Remiss",
                    "Beslut",
                    "Ansökan",
                    "Beredning",
                    "Nämndbeslut",
                    "Uppföljning")
            .get(nr - 1);

    @GetMapping("/prov/lista")
    String lista(Model model) {
        model.addAttribute("stig", List.of(new Lank("Arbetslista", "/arbetslista")));
        model.addAttribute("meddelande", "Yttrandet är skickat.");
        model.addAttribute("taggar", List.of(new Tagg("Steg 5", "/a"), new Tagg("Försenade", "/b")));
        model.addAttribute("ett", Steglage.vid(5, NAMN, "dag 41 av 90"));
        model.addAttribute(
                "tva",
                Steglage.alla(
                        NAMN,
                        nr -> nr == 2
                                ? Status.HOPPAT
                                : nr < 3 ? Status.KLART : nr == 3 ? Status.PAUSAT : Status.KOMMANDE,
                        nr -> nr == 3 ? "sedan 3 mars 2026" : null));
        model.addAttribute("dag", LocalDate.of(2026, 3, 3));
        model.addAttribute("sidor", Sidbyte.av(2, 130, 50, n -> "/prov/lista?sida=" + n));
        model.addAttribute(
                "flikar",
                List.of(
                        new Flik("Översikt", "/a", true, null),
                        new Flik("Uppgifter", "/b", false, 2),
                        new Flik("Handlingar", "/c", false, 37)));
        model.addAttribute("fel", Map.of("antal", "Ange ett tal mellan 1 och 5."));
        return "provsida/lista";
    }

    @GetMapping("/prov/mall")
    String trasigMall() {
        return "provsida/finns-inte";
    }

    @GetMapping("/prov/fel/{sort}")
    String fel(@PathVariable String sort) {
        switch (sort) {
            case "avvisad" -> throw new Avvisad("antal", "provsida.forManga");
            case "inaktuell" -> throw new Inaktuell("provsida.redanBesvarad");
            case "saknas" -> throw new Saknas("provsida.finnsInte");
            case "nekad" -> throw new Nekad("provsida.inteMed");
            default -> throw new IllegalStateException("hemligt internt meddelande");
        }
    }

    @PostMapping("/prov/svar")
    String svar() {
        throw new Inaktuell("provsida.redanBesvarad");
    }

    @GetMapping("/prov/tal/{nr}")
    String tal(@PathVariable int nr, @RequestParam int antal) {
        return "redirect:/" + nr + antal;
    }
}
