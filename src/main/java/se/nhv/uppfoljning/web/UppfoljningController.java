package se.nhv.uppfoljning.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.uppfoljning.Arsrapport;
import se.nhv.uppfoljning.RapportService;
import se.nhv.uppfoljning.Rapportar;
import se.nhv.uppfoljning.Tillstand;
import se.nhv.uppfoljning.TillstandService;
import se.nhv.uppfoljning.Tillstandsfilter;
import se.nhv.uppfoljning.UtfallService;

/** The follow-up per tillståndsområde and year: who has reported, and the outcome beside target and the year before. */
@Controller
class UppfoljningController {
    private final RapportService rapporter;
    private final UtfallService utfall;
    private final TillstandService tillstand;
    private final OmradeService omraden;

    UppfoljningController(
            RapportService rapporter, UtfallService utfall, TillstandService tillstand, OmradeService omraden) {
        this.rapporter = rapporter;
        this.utfall = utfall;
        this.tillstand = tillstand;
        this.omraden = omraden;
    }

    /** Whether a unit has reported the year. */
    public record Enhetsrad(String namn, Arsrapport.@Nullable Status status) {}

    /** A tillståndsområde in the list, with the year that is newest. */
    public record Omradesrad(
            Tillstandsomrade omrade, @Nullable Rapportar ar, int rapporterat, int enheter) {}

    @GetMapping("/uppfoljning")
    String visa(
            @RequestParam(defaultValue = "") String omrade,
            @RequestParam(defaultValue = "") String ar,
            Inloggad person,
            Model model) {
        List<Tillstandsomrade> foljs = medTillstand();
        Optional<Tillstandsomrade> vald =
                foljs.stream().filter(o -> o.id().toString().equals(omrade)).findFirst();
        model.addAttribute("omraden", foljs);
        model.addAttribute("vald", vald.orElse(null));
        if (vald.isEmpty()) {
            model.addAttribute("rader", foljs.stream().map(this::rad).toList());
            return "uppfoljning/uppfoljning";
        }
        OmradeId id = vald.get().id();
        List<Rapportar> aren = rapporter.ar(id);
        Optional<Rapportar> valtAr = aren.stream()
                .filter(r -> String.valueOf(r.ar()).equals(ar))
                .findFirst()
                .or(() -> rapporter.aktuellt(id));
        model.addAttribute("aren", aren);
        model.addAttribute("valtAr", valtAr.orElse(null));
        model.addAttribute("enheter", valtAr.map(r -> enheter(id, r.ar())).orElse(List.of()));
        model.addAttribute(
                "utfall", valtAr.map(r -> utfall.synligt(person, id, r.ar())).orElse(List.of()));
        return "uppfoljning/uppfoljning";
    }

    private List<Tillstandsomrade> medTillstand() {
        Map<OmradeId, Tillstandsomrade> alla =
                omraden.alla().stream().collect(Collectors.toMap(Tillstandsomrade::id, Function.identity()));
        return tillstand.sok(new Tillstandsfilter(null, null, null, null)).stream()
                .map(Tillstand::omrade)
                .distinct()
                .map(alla::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Tillstandsomrade::namn))
                .toList();
    }

    private Omradesrad rad(Tillstandsomrade o) {
        return rapporter
                .aktuellt(o.id())
                .map(r -> new Omradesrad(
                        o,
                        r,
                        rapporter.rapporter(o.id(), r.ar()).size(),
                        rapporter.enheter(o.id(), r.ar()).size()))
                .orElseGet(() -> new Omradesrad(o, null, 0, 0));
    }

    private List<Enhetsrad> enheter(OmradeId id, int ar) {
        Map<String, String> namn = tillstand.iOmrade(id).stream()
                .collect(Collectors.toMap(Tillstand::enhet, Tillstand::enhetsnamn, (a, b) -> b));
        Map<String, Arsrapport.Status> lage =
                rapporter.rapporter(id, ar).stream().collect(Collectors.toMap(Arsrapport::enhet, Arsrapport::status));
        return rapporter.enheter(id, ar).stream()
                .map(e -> new Enhetsrad(namn.getOrDefault(e, e), lage.get(e)))
                .toList();
    }
}
