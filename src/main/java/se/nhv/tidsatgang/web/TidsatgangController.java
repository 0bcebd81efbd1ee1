package se.nhv.tidsatgang.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.nhv.tidsatgang.Normtider;
import se.nhv.tidsatgang.Tidsfigurer;
import se.nhv.tidsatgang.Vardomradestid;

/** The årsredovisning's figure: one stacked bar per vårdområde, with its table. */
@Controller
class TidsatgangController {
    private final Tidsfigurer figurer;
    private final Normtider normer;
    private final Clock clock;

    TidsatgangController(Tidsfigurer figurer, Normtider normer, Clock clock) {
        this.figurer = figurer;
        this.normer = normer;
        this.clock = clock;
    }

    @GetMapping("/tidsatgang")
    String visa(
            @RequestParam(required = false) @Nullable String ar,
            @RequestParam(required = false) @Nullable String sortera,
            @RequestParam(required = false) @Nullable String riktning,
            Model modell) {
        List<Integer> aren = figurer.ar();
        Integer valtAr =
                aren.stream().filter(a -> a.toString().equals(ar)).findFirst().orElse(null);
        Ordning ordning = Ordning.av(valtAr, sortera, riktning);
        List<Vardomradestid> tider = figurer.perVardomrade(valtAr).stream()
                .sorted(ordning.jamforare())
                .toList();
        modell.addAttribute("aren", aren);
        modell.addAttribute("ordning", ordning);
        modell.addAttribute("antal", tider.size());
        modell.addAttribute(
                "staplar", tider.stream().flatMap(t -> Stapel.av(t).stream()).toList());
        modell.addAttribute("nagotPahittat", tider.stream().anyMatch(Vardomradestid::pahittad));
        modell.addAttribute("agare", Agarsumma.av(figurer.perAgare(valtAr)));
        modell.addAttribute("norm", norm(valtAr));
        return "tidsatgang/sida";
    }

    private @Nullable Integer norm(@Nullable Integer ar) {
        LocalDate dag = ar == null ? LocalDate.now(clock) : LocalDate.of(ar, 1, 1);
        OptionalInt norm = normer.genomlysningTillNamnd(dag);
        return norm.isPresent() ? norm.getAsInt() : null;
    }
}
