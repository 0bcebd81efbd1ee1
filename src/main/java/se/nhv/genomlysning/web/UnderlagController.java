package se.nhv.genomlysning.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Krets;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.GenerellaVillkor;
import se.nhv.arende.Villkorsgangar;
import se.nhv.genomlysning.Kommentarer;
import se.nhv.genomlysning.Underlag;
import se.nhv.genomlysning.UnderlagService;
import se.nhv.genomlysning.Underlagsskrivning;
import se.nhv.gui.Lank;
import se.nhv.gui.Texter;

/** The underlag version by version, two of them beside each other, and each villkor from proposal to tillstånd. */
@Controller
class UnderlagController {
    private final UnderlagService underlag;
    private final Villkorsgangar villkor;
    private final GenerellaVillkor generella;
    private final Kommentarer kommentarer;
    private final Underlagsskrivning skrivning;
    private final ArendeService arenden;
    private final KontoService konton;
    private final Atkomst atkomst;
    private final Texter texter;
    private final Clock clock;

    UnderlagController(
            UnderlagService underlag,
            Villkorsgangar villkor,
            GenerellaVillkor generella,
            Kommentarer kommentarer,
            Underlagsskrivning skrivning,
            ArendeService arenden,
            KontoService konton,
            Atkomst atkomst,
            Texter texter,
            Clock clock) {
        this.underlag = underlag;
        this.villkor = villkor;
        this.generella = generella;
        this.kommentarer = kommentarer;
        this.clock = clock;
        this.skrivning = skrivning;
        this.arenden = arenden;
        this.konton = konton;
        this.atkomst = atkomst;
        this.texter = texter;
    }

    @GetMapping("/arenden/{id}/underlag")
    String visa(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable Integer mot,
            Inloggad person,
            Model model) {
        atkomst.kravSe(person, id);
        ArendeId arende = new ArendeId(id);
        Arende a = arenden.hamta(arende);
        List<Underlag> versioner = underlag.versioner(arende);
        model.addAttribute("arende", a);
        model.addAttribute("versioner", versioner);
        model.addAttribute("bruk", underlag.bruk(arende));
        if (!versioner.isEmpty()) {
            valj(arende, versioner, version, mot, model);
        }
        model.addAttribute(
                "oppnaKommentarer",
                !versioner.isEmpty() && kommentarer.far(arende, person) ? kommentarer.oppna(arende) : null);
        model.addAttribute("farSkriva", skrivning.far(arende, person));
        model.addAttribute("villkor", villkor.i(arende, Krets.MYNDIGHETEN.omfattar(person)));
        model.addAttribute("konton", konton);
        model.addAttribute(
                "stig",
                List.of(new Lank(texter.text("gui.plats.arenden"), "/arenden"), new Lank(a.namn(), "/arenden/" + id)));
        return "genomlysning/underlag";
    }

    /** The newest, compared with the one before, unless others are asked for. */
    private void valj(
            ArendeId id, List<Underlag> versioner, @Nullable Integer version, @Nullable Integer mot, Model model) {
        int vald = version == null ? versioner.get(0).version() : version;
        int fore = mot == null ? Math.max(1, vald - 1) : mot;
        Underlag visat = underlag.hamta(id, vald);
        Instant frusen = visat.frusen();
        LocalDate dag = frusen == null ? LocalDate.now(clock) : LocalDate.ofInstant(frusen, clock.getZone());
        model.addAttribute("visat", visat);
        model.addAttribute("generellaDag", dag);
        model.addAttribute("generella", generella.gallde(dag).orElse(null));
        model.addAttribute("mot", fore);
        model.addAttribute("jamforelse", fore == vald ? null : underlag.jamfor(id, fore, vald));
    }
}
