package se.nhv.anvandare.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.nhv.anvandare.Konto;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Roll;

/** The sign-in page. In the demo it also lists every made-up person, to become one of them with a click. */
@Controller
class LoggaInController {
    private static final Set<String> FEL = Set.of("losenord", "vanta", "konto");

    private final KontoService konton;
    private final Inloggningssatt satt;

    LoggaInController(KontoService konton, Inloggningssatt satt) {
        this.konton = konton;
        this.satt = satt;
    }

    @GetMapping("/logga-in")
    String loggaIn(@RequestParam(required = false) @Nullable String fel, Model model) {
        model.addAttribute("fel", fel != null && FEL.contains(fel) ? fel : null);
        model.addAttribute("losenord", satt.losenord());
        model.addAttribute("leverantorer", satt.leverantorer());
        model.addAttribute("personer", satt.losenord() ? personer() : List.of());
        return "anvandare/logga-in";
    }

    private List<Rollgrupp> personer() {
        Map<Roll, List<Konto>> perRoll = konton.alla().stream()
                .filter(k -> k.demo() && k.aktiv() && !k.tilldelningar().isEmpty())
                .collect(Collectors.groupingBy(k -> k.tilldelningar().get(0).roll()));
        return Arrays.stream(Roll.values())
                .filter(perRoll::containsKey)
                .map(r -> new Rollgrupp(r, perRoll.getOrDefault(r, List.of())))
                .toList();
    }

    /** The persons of one role; a long list is folded until it is wanted. */
    public record Rollgrupp(Roll roll, List<Konto> konton) {
        public boolean lang() {
            return konton.size() > 8;
        }
    }
}
