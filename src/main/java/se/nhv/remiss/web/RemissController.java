package se.nhv.remiss.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.fel.Avvisad;
import se.nhv.formular.Engangsnyckel;
import se.nhv.gui.Lank;
import se.nhv.gui.Texter;
import se.nhv.remiss.RemissService;
import se.nhv.remiss.Remissberedning;
import se.nhv.remiss.Remissmatris;
import se.nhv.remiss.Remissmatriser;
import se.nhv.remiss.Remissutfall;
import se.nhv.remiss.Remissutskick;
import se.nhv.remiss.Stallningstagande;
import se.nhv.remiss.Svarslage;
import se.nhv.remiss.Svarstid;
import se.nhv.remissinstans.Remissinstans;
import se.nhv.utskick.Utskick;
import se.nhv.utskick.UtskickService;
import se.nhv.utskick.Utskickslage;

/** Follows the remisser: who has answered what, and more time. */
@Controller
class RemissController {
    private final RemissService remisser;
    private final Remissmatriser matriser;
    private final Remissutfall utfall;
    private final Remissutskick utskick;
    private final UtskickService mejl;
    private final Svarstid svarstid;
    private final Remissberedning beredning;
    private final Engangsnyckel nycklar;
    private final ArendeService arenden;
    private final KontoService konton;
    private final Atkomst atkomst;
    private final Texter texter;

    RemissController(
            RemissService remisser,
            Remissmatriser matriser,
            Remissutfall utfall,
            Remissutskick utskick,
            UtskickService mejl,
            Svarstid svarstid,
            Remissberedning beredning,
            Engangsnyckel nycklar,
            ArendeService arenden,
            KontoService konton,
            Atkomst atkomst,
            Texter texter) {
        this.remisser = remisser;
        this.matriser = matriser;
        this.utfall = utfall;
        this.utskick = utskick;
        this.mejl = mejl;
        this.svarstid = svarstid;
        this.beredning = beredning;
        this.nycklar = nycklar;
        this.arenden = arenden;
        this.konton = konton;
        this.atkomst = atkomst;
        this.texter = texter;
    }

    /** One remiss in the list of all. */
    public record Rad(Arende arende, int varv, LocalDate sistaDag, boolean oppen, String svarande) {}

    @GetMapping("/remisser")
    String alla(Model model) {
        Map<ArendeId, Arende> alla = arenden.alla().stream().collect(Collectors.toMap(Arende::id, Function.identity()));
        List<Rad> rader = remisser.utskickade().stream()
                .map(l -> new Rad(
                        Objects.requireNonNull(alla.get(l.remiss().arende())),
                        l.remiss().varv(),
                        l.remiss().sistaDag(),
                        l.remiss().stangd() == null,
                        utfall.svarande(l.svar())))
                .toList();
        model.addAttribute("rader", rader);
        return "remiss/lista";
    }

    @GetMapping("/arenden/{id}/remiss")
    String visa(@PathVariable UUID id, Inloggad person, Model model) {
        return visa(new ArendeId(id), person, null, model);
    }

    private String visa(ArendeId id, Inloggad person, @Nullable Avvisad fel, Model model) {
        atkomst.kravSe(person, id.varde());
        Arende arende = arenden.hamta(id);
        model.addAttribute("arende", arende);
        model.addAttribute("stallningar", Stallningstagande.values());
        matriser.senaste(id).ifPresent(m -> {
            model.addAttribute("matris", m);
            model.addAttribute("svarande", utfall.svarande(m));
            model.addAttribute("regioner", svarande(m, Remissinstans.Slag.REGION));
            model.addAttribute("samverkansregioner", svarande(m, Remissinstans.Slag.SAMVERKANSREGION));
            model.addAttribute("integattfram", inteGattFram(id));
            model.addAttribute("stoder", utfall.stoder(m));
            model.addAttribute("anstand", remisser.anstand(m.remiss().id()));
            model.addAttribute("dusa", beredning.duSaViGjorde(m.remiss().id()));
            model.addAttribute(
                    "oppen", m.remiss().stangd() == null && (person.har(Roll.UTREDARE) || person.har(Roll.CHEF)));
        });
        model.addAttribute("stod", utfall.stod(id).orElse(null));
        model.addAttribute("nyckel", nycklar.ny());
        model.addAttribute("konton", konton);
        model.addAttribute("fel", fel == null ? Map.of() : Map.of(fel.falt().orElse("dag"), fel.mening()));
        model.addAttribute(
                "stig",
                List.of(
                        new Lank(texter.text("gui.plats.arenden"), "/arenden"),
                        new Lank(arende.namn(), "/arenden/" + id)));
        return "remiss/remiss";
    }

    private String svarande(Remissmatris m, Remissinstans.Slag slag) {
        return utfall.svarande(new Svarslage(m.svarat(slag), m.tillfragade(slag)));
    }

    /** The addresses of the case that a mail has not reached, and that somebody must look at. */
    private Set<String> inteGattFram(ArendeId id) {
        return mejl.iArende(id).stream()
                .filter(u -> u.lage() == Utskickslage.MISSLYCKADES)
                .map(Utskick::mottagare)
                .collect(Collectors.toUnmodifiableSet());
    }

    @PostMapping("/arenden/{id}/remiss/anstand")
    String anstand(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String instans,
            @RequestParam(defaultValue = "") String dag,
            @RequestParam(defaultValue = "") String skal,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        return andra(
                id,
                person,
                response,
                model,
                efter,
                "remiss.anstand.klart",
                () -> svarstid.anstand(new ArendeId(id), instans, datum(dag, "dag"), skal, person));
    }

    @PostMapping("/arenden/{id}/remiss/forlang")
    String forlang(
            @PathVariable UUID id,
            @RequestParam(name = "nyDag", defaultValue = "") String dag,
            @RequestParam(name = "forlangningsskal", defaultValue = "") String skal,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        return andra(
                id,
                person,
                response,
                model,
                efter,
                "remiss.forlang.klart",
                () -> svarstid.forlang(new ArendeId(id), datum(dag, "nyDag"), skal, person));
    }

    @PostMapping("/arenden/{id}/remiss/ny-lank")
    String nyLank(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String instans,
            @RequestParam(defaultValue = "false") boolean avIdag,
            @RequestParam UUID nyckel,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        return andra(
                id,
                person,
                response,
                model,
                efter,
                "remiss.lank.ny.klart",
                () -> utskick.skickaNyLank(new ArendeId(id), instans, avIdag, nyckel));
    }

    @PostMapping("/arenden/{id}/remiss/aterkalla-lank")
    String aterkalla(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String instans,
            @RequestParam UUID nyckel,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        return andra(
                id,
                person,
                response,
                model,
                efter,
                "remiss.lank.aterkalla.klart",
                () -> utskick.aterkallaLank(new ArendeId(id), instans, nyckel));
    }

    private String andra(
            UUID id,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter,
            String klart,
            Runnable andring) {
        atkomst.kravSe(person, id);
        try {
            andring.run();
        } catch (Avvisad e) {
            response.setStatus(422);
            return visa(new ArendeId(id), person, e, model);
        }
        efter.addFlashAttribute("meddelande", texter.text(klart));
        return "redirect:/arenden/" + id + "/remiss";
    }

    private static LocalDate datum(String text, String falt) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Avvisad(falt, "remiss.fel.dagensForm");
        }
    }
}
