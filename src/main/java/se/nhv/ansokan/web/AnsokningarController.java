package se.nhv.ansokan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.nhv.ansokan.Ansokan;
import se.nhv.ansokan.AnsokanService;
import se.nhv.ansokan.Regionsvar;
import se.nhv.ansokan.Utlysning;
import se.nhv.ansokan.UtlysningId;
import se.nhv.ansokan.UtlysningService;
import se.nhv.ansokan.Utlysningsvillkor;
import se.nhv.ansokan.Villkorssvar;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Krets;
import se.nhv.anvandare.Roll;
import se.nhv.anvandare.Stangt;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Saknas;
import se.nhv.gui.Lank;
import se.nhv.gui.Texter;

/** Utlysningar and ansökningar: the agency sees all, a region its own. */
@Controller
class AnsokningarController {
    private final UtlysningService utlysningar;
    private final AnsokanService ansokningar;
    private final ArendeService arenden;
    private final OmradeService omraden;
    private final Atkomst atkomst;
    private final Texter texter;
    private final Clock clock;

    AnsokningarController(
            UtlysningService utlysningar,
            AnsokanService ansokningar,
            ArendeService arenden,
            OmradeService omraden,
            Atkomst atkomst,
            Texter texter,
            Clock clock) {
        this.utlysningar = utlysningar;
        this.ansokningar = ansokningar;
        this.arenden = arenden;
        this.omraden = omraden;
        this.atkomst = atkomst;
        this.texter = texter;
        this.clock = clock;
    }

    /** A utlysning in the list, with the ansökningar that the person may see. */
    public record Rad(
            Utlysning utlysning,
            Tillstandsomrade omrade,
            boolean oppen,
            boolean serArendet,
            List<Ansokan> ansokningar) {}

    /** A tillståndsområde of a case with everything about its newest utlysning. */
    public record Del(
            Tillstandsomrade omrade,
            int lediga,
            @Nullable Utlysning utlysning,
            List<Utlysningsvillkor> villkor,
            List<Sokande> sokande,
            List<Regionsvar> avstod,
            boolean kanForlanga) {}

    /** An ansökan with its answers. */
    public record Sokande(Ansokan ansokan, String region, List<Villkorssvar> villkor) {}

    @GetMapping("/ansokningar")
    String lista(Inloggad person, Model model) {
        Predicate<UUID> synliga = atkomst.synliga(person);
        Stangt stangt = atkomst.stangt(person);
        Map<UtlysningId, List<Ansokan>> inkomna = ansokningar.synliga(person);
        Map<OmradeId, Tillstandsomrade> alla =
                omraden.alla().stream().collect(Collectors.toMap(Tillstandsomrade::id, Function.identity()));
        model.addAttribute(
                "rader",
                utlysningar.publicerade().stream()
                        .map(u -> new Rad(
                                u,
                                Objects.requireNonNull(alla.get(u.omrade())),
                                oppen(u),
                                synliga.test(u.arende().varde()),
                                stangt.omfattar(u.arende().varde(), u.omrade().varde())
                                        ? List.of()
                                        : inkomna.getOrDefault(u.id(), List.of())))
                        .toList());
        model.addAttribute("ansokan", ansokningar);
        return "ansokan/lista";
    }

    private boolean oppen(Utlysning u) {
        return u.avslutad() == null && !LocalDate.now(clock).isAfter(u.sistaDag());
    }

    @GetMapping("/arenden/{id}/ansokningar")
    String visa(@PathVariable UUID id, Inloggad person, Model model) {
        return visa(new ArendeId(id), person, null, model);
    }

    private String visa(ArendeId id, Inloggad person, @Nullable Avvisad fel, Model model) {
        atkomst.kravSe(person, id.varde());
        Stangt stangt = atkomst.stangt(person);
        Arende arende = arenden.hamta(id);
        model.addAttribute("arende", arende);
        model.addAttribute(
                "delar",
                omraden.iArende(id).stream()
                        .filter(o -> !stangt.omfattar(id.varde(), o.id().varde()))
                        .map(o -> del(o, person))
                        .toList());
        model.addAttribute("ansokan", ansokningar);
        model.addAttribute("fel", fel == null ? Map.of() : Map.of(fel.falt().orElse("sistaDag"), fel.mening()));
        model.addAttribute(
                "stig",
                List.of(
                        new Lank(texter.text("gui.plats.arenden"), "/arenden"),
                        new Lank(arende.namn(), "/arenden/" + id)));
        return "ansokan/ansokningar";
    }

    private Del del(Tillstandsomrade o, Inloggad person) {
        boolean internt = Krets.MYNDIGHETEN.omfattar(person);
        Utlysning u =
                utlysningar.senaste(o.id()).filter(x -> x.publicerad() != null).orElse(null);
        return new Del(
                o,
                ansokningar.ledigaEnheter(o.id()),
                u,
                u == null ? List.of() : utlysningar.villkor(u.id()),
                ansokningar.synliga(o.id(), person).stream()
                        .map(a -> new Sokande(a, ansokningar.regionnamn(a.region()), ansokningar.villkor(a.id())))
                        .toList(),
                u == null || !internt
                        ? List.of()
                        : utlysningar.regionsvar(u.id()).stream()
                                .filter(r -> r.stallning() != Regionsvar.Stallning.ANSOKER)
                                .toList(),
                u != null && oppen(u) && person.har(Roll.UTREDARE));
    }

    @PostMapping("/arenden/{id}/ansokningar/forlang")
    String forlang(
            @PathVariable UUID id,
            @RequestParam UUID utlysning,
            @RequestParam(defaultValue = "") String sistaDag,
            @RequestParam(defaultValue = "") String skal,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        atkomst.kravSe(person, id);
        if (!utlysningar.hamta(new UtlysningId(utlysning)).arende().varde().equals(id)) {
            throw new Saknas("ansokan.fel.utlysningenInteIArendet");
        }
        try {
            utlysningar.forlang(new UtlysningId(utlysning), datum(sistaDag), skal, person);
        } catch (Avvisad fel) {
            response.setStatus(422);
            return visa(new ArendeId(id), person, fel, model);
        }
        efter.addFlashAttribute("meddelande", texter.text("ansokan.forlang.klart"));
        return "redirect:/arenden/" + id + "/ansokningar";
    }

    private LocalDate datum(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Avvisad("sistaDag", "ansokan.forlang.dagFel");
        }
    }
}
