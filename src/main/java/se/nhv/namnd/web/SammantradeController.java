package se.nhv.namnd.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Roll;
import se.nhv.anvandare.Stangt;
import se.nhv.fel.Avvisad;
import se.nhv.gui.Format;
import se.nhv.gui.Lank;
import se.nhv.gui.Texter;
import se.nhv.namnd.BeslutId;
import se.nhv.namnd.Namndbeslut;
import se.nhv.namnd.NamndbeslutService;
import se.nhv.namnd.Namndpunkt;
import se.nhv.namnd.NyttBeslut;
import se.nhv.namnd.PunktId;
import se.nhv.namnd.Sammantrade;
import se.nhv.namnd.SammantradeId;
import se.nhv.namnd.SammantradeService;

/** The nämnd's meetings, the cases on each, and what was decided. */
@Controller
class SammantradeController {
    private final SammantradeService sammantraden;
    private final NamndbeslutService beslut;
    private final KontoService konton;
    private final Atkomst atkomst;
    private final Texter texter;
    private final Format format;

    SammantradeController(
            SammantradeService sammantraden,
            NamndbeslutService beslut,
            KontoService konton,
            Atkomst atkomst,
            Texter texter,
            Format format) {
        this.sammantraden = sammantraden;
        this.beslut = beslut;
        this.konton = konton;
        this.atkomst = atkomst;
        this.texter = texter;
        this.format = format;
    }

    /** A meeting in the list. */
    public record Rad(Sammantrade sammantrade, int arenden) {}

    /**
     * A punkt of the föredragningslista with the decision, when there is one.
     *
     * @param javig the person who looks is jävig, and sees that there is a punkt but nothing of it
     */
    public record Punkt(
            Namndpunkt punkt,
            @Nullable Namndbeslut beslut,
            List<NyttBeslut.Reserverad> reservationer,
            boolean farReservera,
            boolean javig) {}

    @GetMapping("/sammantraden")
    String lista(Inloggad person, Model model) {
        return lista(person, null, model);
    }

    private String lista(Inloggad person, @Nullable Avvisad fel, Model model) {
        List<Sammantrade> kommande = sammantraden.kommande();
        Map<SammantradeId, Integer> antal = sammantraden.antalPunkter();
        model.addAttribute("kommande", rader(kommande, antal));
        model.addAttribute(
                "tidigare",
                rader(
                        sammantraden.alla().stream()
                                .filter(s -> !kommande.contains(s))
                                .toList(),
                        antal));
        model.addAttribute("kanLaggaTill", person.har(Roll.NAMNDSEKRETERARE));
        model.addAttribute("fel", fel == null ? Map.of() : Map.of(fel.falt().orElse("dag"), fel.mening()));
        return "namnd/sammantraden";
    }

    private static List<Rad> rader(List<Sammantrade> vilka, Map<SammantradeId, Integer> antal) {
        return vilka.stream()
                .map(s -> new Rad(s, antal.getOrDefault(s.id(), 0)))
                .toList();
    }

    @PostMapping("/sammantraden/extra")
    String extra(
            @RequestParam(defaultValue = "") String dag,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        try {
            sammantraden.extra(datum(dag), person);
        } catch (Avvisad fel) {
            response.setStatus(422);
            return lista(person, fel, model);
        }
        efter.addFlashAttribute("meddelande", texter.text("namnd.sammantraden.extraTillagt"));
        return "redirect:/sammantraden";
    }

    @GetMapping("/sammantraden/{id}")
    String visa(@PathVariable UUID id, Inloggad person, Model model) {
        return visa(new SammantradeId(id), person, null, model);
    }

    private String visa(SammantradeId id, Inloggad person, @Nullable Avvisad fel, Model model) {
        Sammantrade s = sammantraden.hamta(id);
        Stangt stangt = atkomst.stangt(person);
        Map<PunktId, Namndbeslut> fattade =
                beslut.iSammantrade(id).stream().collect(Collectors.toMap(Namndbeslut::punkt, Function.identity()));
        model.addAttribute("sammantrade", s);
        model.addAttribute(
                "punkter",
                sammantraden.punkter(id).stream()
                        .map(p -> punkt(p, fattade.get(p.id()), person, stangt))
                        .toList());
        model.addAttribute("konton", konton);
        model.addAttribute("fel", fel == null ? Map.of() : Map.of("skal", fel.mening()));
        model.addAttribute("stig", List.of(new Lank(texter.text("gui.plats.sammantraden"), "/sammantraden")));
        model.addAttribute("titel", texter.text("namnd.sammantrade.titel", format.datum(s.dag())));
        return "namnd/sammantrade";
    }

    private Punkt punkt(Namndpunkt p, @Nullable Namndbeslut b, Inloggad person, Stangt stangt) {
        if (stangt.omfattar(p.arende().varde(), p.omrade().varde())) {
            return new Punkt(p, null, List.of(), false, true);
        }
        return b == null
                ? new Punkt(p, null, List.of(), false, false)
                : new Punkt(
                        p,
                        b,
                        beslut.reservationer(b.id()),
                        b.justerad() == null && beslut.beslutande(b.id()).contains(person.id()),
                        false);
    }

    @PostMapping("/sammantraden/{id}/beslut/{beslutId}/reservation")
    String reservera(
            @PathVariable UUID id,
            @PathVariable UUID beslutId,
            @RequestParam(defaultValue = "") String skal,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        try {
            beslut.reservera(new SammantradeId(id), new BeslutId(beslutId), skal, person);
        } catch (Avvisad fel) {
            response.setStatus(422);
            return visa(new SammantradeId(id), person, fel, model);
        }
        efter.addFlashAttribute("meddelande", texter.text("namnd.sammantrade.reserverat"));
        return "redirect:/sammantraden/" + id;
    }

    private LocalDate datum(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Avvisad("dag", "namnd.sammantraden.dagFel");
        }
    }
}
