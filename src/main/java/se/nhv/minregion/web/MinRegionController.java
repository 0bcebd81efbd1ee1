package se.nhv.minregion.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Roll;
import se.nhv.fel.Nekad;
import se.nhv.gui.Format;
import se.nhv.gui.Tagg;
import se.nhv.gui.Texter;
import se.nhv.kalender.Kalender;
import se.nhv.minregion.Kalenderfil;
import se.nhv.minregion.MinRegion;
import se.nhv.minregion.Regionpost;
import se.nhv.register.Region;
import se.nhv.register.Register;

/** All that concerns the region of a regionföreträdare, on a page and as a calendar. */
@Controller
class MinRegionController {
    private static final MediaType KALENDER = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final MinRegion minRegion;
    private final Register register;
    private final Kalender kalender;
    private final Texter texter;
    private final Format format;
    private final Clock clock;

    MinRegionController(
            MinRegion minRegion, Register register, Kalender kalender, Texter texter, Format format, Clock clock) {
        this.minRegion = minRegion;
        this.register = register;
        this.kalender = kalender;
        this.texter = texter;
        this.format = format;
        this.clock = clock;
    }

    /**
     * One row as the page has it.
     *
     * @param mark the colour of how it stands
     * @param kvar how long it is to the day; null for what is done
     */
    public record Rad(
            Regionpost post, String mark, @Nullable String kvar) {}

    /** One part of the page with its rows. */
    public record Avdelning(Regionpost.Del del, List<Rad> rader) {}

    @GetMapping(Regionadress.SIDA)
    String visa(@RequestParam Map<String, String> adress, Inloggad person, Model model) {
        Regionadress har = Regionadress.las(adress);
        Region region = region(har, person);
        List<Regionpost> poster = minRegion.poster(region.lanskod(), har.fraga(), person);
        model.addAttribute("region", region);
        model.addAttribute("regioner", egna(person));
        model.addAttribute("har", har);
        model.addAttribute("fraga", har.fraga());
        model.addAttribute("slagen", Regionpost.Slag.values());
        model.addAttribute("delar", Regionpost.Del.values());
        model.addAttribute("antal", poster.size());
        model.addAttribute(
                "avdelningar",
                Arrays.stream(Regionpost.Del.values())
                        .map(d -> new Avdelning(
                                d,
                                poster.stream()
                                        .filter(p -> p.del() == d)
                                        .map(this::rad)
                                        .toList()))
                        .filter(a -> !a.rader().isEmpty())
                        .toList());
        model.addAttribute("taggar", taggar(har));
        return "minregion/sida";
    }

    @GetMapping(Regionadress.SIDA + ".ics")
    ResponseEntity<byte[]> kalender(@RequestParam Map<String, String> adress, Inloggad person) {
        Region region = region(Regionadress.las(adress), person);
        String bas = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        List<Kalenderfil.Dag> dagar = new ArrayList<>();
        for (Regionpost p : minRegion.dagar(region.lanskod(), person)) {
            LocalDate dag = p.dag();
            if (dag != null) {
                String nyckel = p.slag() + p.vad() + p.arende() + p.namn();
                dagar.add(new Kalenderfil.Dag(
                        UUID.nameUUIDFromBytes(nyckel.getBytes(StandardCharsets.UTF_8))
                                .toString(),
                        dag,
                        texter.text("minregion.kalender.rubrik", p.namn(), p.vad()),
                        p.lage(),
                        bas + (p.href() == null ? Regionadress.SIDA : p.href())));
            }
        }
        return ResponseEntity.ok()
                .contentType(KALENDER)
                .header("Content-Disposition", "attachment; filename=\"min-region.ics\"")
                .body(Kalenderfil.av(texter.text("minregion.titel", region.namn()), dagar, clock.instant()));
    }

    private List<Region> egna(Inloggad person) {
        return person.enheter(Roll.REGIONFORETRADARE).stream()
                .flatMap(r -> register.region(r).stream())
                .toList();
    }

    /** The region of the address, or the first that the person speaks for. */
    private Region region(Regionadress har, Inloggad person) {
        return egna(person).stream()
                .filter(r -> har.region() == null || r.lanskod().equals(har.region()))
                .findFirst()
                .orElseThrow(() -> new Nekad("minregion.fel.annanRegion"));
    }

    private Rad rad(Regionpost p) {
        LocalDate dag = p.dag();
        LocalDate idag = LocalDate.now(clock);
        if (p.del() == Regionpost.Del.KLART) {
            return new Rad(p, p.uteblev() ? "lugn" : "klar", null);
        }
        if (dag == null) {
            return new Rad(p, "nu", null);
        }
        if (dag.isBefore(idag)) {
            return new Rad(p, "sen", format.forsenad(ChronoUnit.DAYS.between(dag, idag)));
        }
        String mark = p.del() == Regionpost.Del.KOMMANDE ? "lugn" : "nara";
        return new Rad(p, mark, format.kvar(kalender.arbetsdagarKvar(idag, dag)));
    }

    private List<Tagg> taggar(Regionadress har) {
        List<Tagg> ut = new ArrayList<>();
        Regionpost.Slag slag = har.fraga().slag();
        if (slag != null) {
            ut.add(new Tagg(texter.text("minregion.slag." + slag.kod()), har.utan("slag")));
        }
        Regionpost.Del del = har.fraga().del();
        if (del != null) {
            ut.add(new Tagg(texter.text("minregion.del." + del.kod()), har.utan("visa")));
        }
        String q = har.fraga().q();
        if (q != null) {
            ut.add(new Tagg(q, har.utan("q")));
        }
        return ut;
    }
}
