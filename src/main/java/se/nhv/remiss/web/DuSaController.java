package se.nhv.remiss.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.fel.Avvisad;
import se.nhv.formular.Engangsnyckel;
import se.nhv.gui.Lank;
import se.nhv.gui.Sidbyte;
import se.nhv.gui.Texter;
import se.nhv.remiss.DuSaService;
import se.nhv.remiss.Synpunkt;
import se.nhv.remiss.SynpunktService;
import se.nhv.remiss.Underlagsdel;

/** Takes the answers apart into views, and says what each led to; publishes it when that is said. */
@Controller
class DuSaController {
    private static final String SIDA = "/arenden/{id}/remiss/du-sa";
    private static final int PER_SIDA = 10;

    private final SynpunktService synpunkter;
    private final DuSaService duSa;
    private final Engangsnyckel nycklar;
    private final ArendeService arenden;
    private final Atkomst atkomst;
    private final Texter texter;

    DuSaController(
            SynpunktService synpunkter,
            DuSaService duSa,
            Engangsnyckel nycklar,
            ArendeService arenden,
            Atkomst atkomst,
            Texter texter) {
        this.synpunkter = synpunkter;
        this.duSa = duSa;
        this.nycklar = nycklar;
        this.arenden = arenden;
        this.atkomst = atkomst;
        this.texter = texter;
    }

    /** What was typed and did not go through, and where. */
    private record Tillbaka(String plats, Map<String, String> sant, Map<String, String> fel) {
        static final Tillbaka INGET = new Tillbaka("", Map.of(), Map.of());
    }

    @GetMapping(SIDA)
    String visa(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String visa,
            @RequestParam(defaultValue = "") String sida,
            Inloggad person,
            Model model) {
        atkomst.kravSe(person, id);
        return rita(id, visa, sida, Tillbaka.INGET, model);
    }

    private String rita(UUID id, String visa, String sida, Tillbaka t, Model model) {
        Arende arende = arenden.hamta(new ArendeId(id));
        SynpunktService.Laget laget = synpunkter.laget(arende.id());
        boolean bara = visa.equals("vantar");
        List<SynpunktService.Del> delar = laget.delar().stream()
                .filter(d ->
                        !bara || d.vantar() || t.plats().startsWith(d.fran().id() + "-" + d.fraga()))
                .toList();
        int nr = sida.matches("[1-9]\\d{0,3}") ? Integer.parseInt(sida) : 1;
        int fran = Math.min((nr - 1) * PER_SIDA, delar.size());
        String har = "/arenden/" + id + "/remiss/du-sa";
        model.addAttribute("arende", arende);
        model.addAttribute("laget", laget);
        model.addAttribute("delar", delar.subList(fran, Math.min(fran + PER_SIDA, delar.size())));
        model.addAttribute("antalDelar", delar.size());
        model.addAttribute("bara", bara);
        model.addAttribute("har", har);
        model.addAttribute("lage", "?visa=" + (bara ? "vantar" : "") + "&sida=" + nr);
        model.addAttribute(
                "sidbyte",
                Sidbyte.av(nr, delar.size(), PER_SIDA, n -> har + "?visa=" + (bara ? "vantar" : "") + "&sida=" + n));
        model.addAttribute("versioner", synpunkter.versioner(arende.id()));
        model.addAttribute("underlagsdelar", Underlagsdel.values());
        model.addAttribute("publicerat", duSa.publicerat(arende.id()).orElse(null));
        model.addAttribute("ord", duSa);
        model.addAttribute("nyckel", nycklar.ny());
        model.addAttribute("plats", t.plats());
        model.addAttribute("sant", t.sant());
        model.addAttribute("fel", t.fel());
        model.addAttribute(
                "stig",
                List.of(
                        new Lank(texter.text("gui.plats.arenden"), "/arenden"),
                        new Lank(arende.namn(), "/arenden/" + id),
                        new Lank(texter.text("remiss.sammanstallning.remissen"), "/arenden/" + id + "/remiss")));
        return "remiss/du-sa";
    }

    private String andra(
            UUID id,
            String plats,
            Map<String, String> sant,
            String klart,
            Runnable andring,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        String visa = sant.getOrDefault("visa", "");
        String sida = sant.getOrDefault("sida", "");
        try {
            andring.run();
        } catch (Avvisad e) {
            response.setStatus(422);
            String falt = plats + "-" + e.falt().orElse("text");
            return rita(id, visa, sida, new Tillbaka(plats, sant, Map.of(falt, e.mening())), model);
        }
        efter.addFlashAttribute("meddelande", texter.text(klart));
        efter.addAttribute("visa", visa.equals("vantar") ? visa : "");
        efter.addAttribute("sida", sida.matches("[1-9]\\d{0,3}") ? sida : "");
        return "redirect:/arenden/" + id + "/remiss/du-sa";
    }

    @PostMapping(SIDA)
    String ny(
            @PathVariable UUID id,
            @RequestParam UUID kalla,
            @RequestParam int fraga,
            @RequestParam UUID nyckel,
            @RequestParam Map<String, String> sant,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        atkomst.kravSe(person, id);
        return andra(
                id,
                kalla + "-" + fraga,
                sant,
                "remiss.dusa.klart.ny",
                () -> synpunkter.ny(new ArendeId(id), kalla, fraga, sant.getOrDefault("text", ""), nyckel, person),
                response,
                model,
                efter);
    }

    @PostMapping(SIDA + "/{synpunkt}")
    String besvara(
            @PathVariable UUID id,
            @PathVariable UUID synpunkt,
            @RequestParam Map<String, String> sant,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        atkomst.kravSe(person, id);
        return andra(
                id,
                synpunkt.toString(),
                sant,
                "remiss.dusa.klart.svar",
                () -> synpunkter.besvara(
                        new ArendeId(id), synpunkt, andring(sant), sant.getOrDefault("svar", ""), person),
                response,
                model,
                efter);
    }

    private static Synpunkt.@Nullable Andring andring(Map<String, String> sant) {
        String utfall = sant.getOrDefault("utfall", "");
        if (utfall.equals("inte")) {
            return null;
        }
        if (!utfall.equals("andrat")) {
            throw new Avvisad("utfall", "remiss.dusa.fel.utfall");
        }
        String version = sant.getOrDefault("version", "");
        String villkor = sant.getOrDefault("villkor", "");
        if (!version.matches("[1-9]\\d{0,5}")) {
            throw new Avvisad("version", "remiss.dusa.fel.version");
        }
        Underlagsdel del = Underlagsdel.medKod(sant.getOrDefault("del", ""))
                .orElseThrow(() -> new Avvisad("del", "remiss.dusa.fel.del"));
        return new Synpunkt.Andring(
                Integer.parseInt(version),
                del,
                del == Underlagsdel.VILLKOR ? Idtext.tolka(villkor).orElse(null) : null);
    }

    @PostMapping(SIDA + "/{synpunkt}/ta-bort")
    String taBort(
            @PathVariable UUID id,
            @PathVariable UUID synpunkt,
            @RequestParam Map<String, String> sant,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        atkomst.kravSe(person, id);
        return andra(
                id,
                synpunkt.toString(),
                sant,
                "remiss.dusa.klart.borttagen",
                () -> synpunkter.taBort(new ArendeId(id), synpunkt, person),
                response,
                model,
                efter);
    }

    @PostMapping(SIDA + "/publicera")
    String publicera(
            @PathVariable UUID id,
            @RequestParam UUID nyckel,
            @RequestParam Map<String, String> sant,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        atkomst.kravSe(person, id);
        return andra(
                id,
                "publicering",
                sant,
                "remiss.dusa.klart.publicerat",
                () -> duSa.publicera(new ArendeId(id), nyckel, person),
                response,
                model,
                efter);
    }
}
