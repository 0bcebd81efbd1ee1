package se.nhv.uppfoljning.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Roll;
import se.nhv.anvandare.Stangt;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Steg;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.gui.Lank;
import se.nhv.gui.Tagg;
import se.nhv.gui.Texter;
import se.nhv.register.Region;
import se.nhv.register.Register;
import se.nhv.uppfoljning.AnmalanService;
import se.nhv.uppfoljning.MattService;
import se.nhv.uppfoljning.Tillstand;
import se.nhv.uppfoljning.TillstandService;
import se.nhv.uppfoljning.Tillstandsfilter;

/** The register of tillstånd: who may run which care where, from when, with which villkor. */
@Controller
class TillstandController {
    private final TillstandService tillstand;
    private final Tillstandssyn syn;
    private final AnmalanService anmalningar;
    private final MattService matt;
    private final OmradeService omraden;
    private final Register register;
    private final Atkomst atkomst;
    private final Texter texter;
    private final Clock clock;

    TillstandController(
            TillstandService tillstand,
            Tillstandssyn syn,
            AnmalanService anmalningar,
            MattService matt,
            OmradeService omraden,
            Register register,
            Atkomst atkomst,
            Texter texter,
            Clock clock) {
        this.tillstand = tillstand;
        this.syn = syn;
        this.anmalningar = anmalningar;
        this.matt = matt;
        this.omraden = omraden;
        this.register = register;
        this.atkomst = atkomst;
        this.texter = texter;
        this.clock = clock;
    }

    /** A row of the list. */
    public record Rad(Tillstand tillstand, String omrade, String region, Tillstand.Status status, boolean pahittad) {}

    @GetMapping("/tillstand")
    String lista(
            @RequestParam(defaultValue = "") String omrade,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String q,
            Inloggad person,
            Model model) {
        List<Tillstandsomrade> alla = omraden.alla();
        Map<OmradeId, String> namn =
                alla.stream().collect(Collectors.toMap(Tillstandsomrade::id, Tillstandsomrade::namn));
        Map<OmradeId, Steg> steg =
                alla.stream().collect(Collectors.toMap(Tillstandsomrade::id, Tillstandsomrade::steg));
        Set<OmradeId> pahittade = alla.stream()
                .filter(Tillstandsomrade::pahittad)
                .map(Tillstandsomrade::id)
                .collect(Collectors.toSet());
        Stangt stangt = atkomst.stangt(person);
        Adress adress = new Adress(omrade, region, status, q.strip());
        List<Rad> rader = tillstand
                .sok(new Tillstandsfilter(
                        namn.keySet().stream()
                                .filter(o -> o.toString().equals(omrade))
                                .findFirst()
                                .orElse(null),
                        region.isBlank() ? null : region,
                        adress.vald(),
                        q.isBlank() ? null : q.strip()))
                .stream()
                .filter(t -> syn.farSe(person, stangt, t, steg.getOrDefault(t.omrade(), Steg.NAMND)))
                .map(t -> rad(t, namn, pahittade.contains(t.omrade())))
                .toList();
        model.addAttribute("rader", rader);
        model.addAttribute("adress", adress);
        model.addAttribute("omraden", alla);
        model.addAttribute("regioner", register.regioner());
        model.addAttribute("statusar", Tillstand.Status.values());
        model.addAttribute("taggar", taggar(adress, namn));
        return "uppfoljning/tillstandslista";
    }

    private Rad rad(Tillstand t, Map<OmradeId, String> namn, boolean pahittad) {
        return new Rad(
                t,
                namn.getOrDefault(t.omrade(), "–"),
                regionnamn(t.region()),
                t.status(LocalDate.now(clock)),
                pahittad);
    }

    private List<Tagg> taggar(Adress a, Map<OmradeId, String> namn) {
        List<Tagg> taggar = new ArrayList<>();
        namn.forEach((id, text) -> {
            if (id.toString().equals(a.omrade())) {
                taggar.add(new Tagg(text, new Adress("", a.region(), a.status(), a.q()).href()));
            }
        });
        if (!a.region().isBlank()) {
            taggar.add(new Tagg(regionnamn(a.region()), new Adress(a.omrade(), "", a.status(), a.q()).href()));
        }
        Tillstand.Status vald = a.vald();
        if (vald != null) {
            taggar.add(new Tagg(
                    texter.text("uppfoljning.status." + vald.name()),
                    new Adress(a.omrade(), a.region(), "", a.q()).href()));
        }
        if (!a.q().isBlank()) {
            taggar.add(new Tagg(a.q(), new Adress(a.omrade(), a.region(), a.status(), "").href()));
        }
        return taggar;
    }

    @GetMapping("/tillstand/{id}")
    String visa(@PathVariable UUID id, Inloggad person, Model model) {
        Tillstand t = syn.krav(id, person);
        Map<OmradeId, String> namn =
                Map.of(t.omrade(), omraden.hamta(t.omrade()).namn());
        boolean egen = anmalningar.farAnmala(person, t);
        Tillstandsomrade omradet = omraden.hamta(t.omrade());
        model.addAttribute("rad", rad(t, namn, omradet.pahittad()));
        model.addAttribute("definition", omradet.definition());
        model.addAttribute("villkor", tillstand.villkor(t.id()));
        model.addAttribute("villkorsrader", tillstand.villkorsrader(t.id(), t.villkorsversion()));
        model.addAttribute(
                "matt",
                matt.senaste(t.omrade()).stream()
                        .filter(m -> m.publicerad() != null)
                        .toList());
        model.addAttribute("farAnmala", egen && !t.upphort(LocalDate.now(clock)));
        model.addAttribute("anmalningar", egen || internt(person) ? anmalningar.om(t.id()) : List.of());
        model.addAttribute("serArendet", atkomst.kanSe(person, t.arende().varde()));
        model.addAttribute("stig", List.of(new Lank(texter.text("gui.plats.tillstand"), "/tillstand")));
        return "uppfoljning/tillstand";
    }

    private static boolean internt(Inloggad person) {
        return person.har(Roll.UTREDARE) || person.har(Roll.CHEF) || person.har(Roll.REGISTRATOR);
    }

    private String regionnamn(String lanskod) {
        return register.region(lanskod).map(Region::namn).orElse(lanskod);
    }

    /** The filters as the address has them. */
    public record Adress(String omrade, String region, String status, String q) {
        Tillstand.@Nullable Status vald() {
            for (Tillstand.Status s : Tillstand.Status.values()) {
                if (s.name().equals(status)) {
                    return s;
                }
            }
            return null;
        }

        String href() {
            return UriComponentsBuilder.fromPath("/tillstand")
                    .queryParam("omrade", "{omrade}")
                    .queryParam("region", "{region}")
                    .queryParam("status", "{status}")
                    .queryParam("q", "{q}")
                    .encode()
                    .buildAndExpand(omrade, region, status, q)
                    .toUriString();
        }
    }
}
