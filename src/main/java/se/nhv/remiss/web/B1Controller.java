package se.nhv.remiss.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
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
import se.nhv.anvandare.KontoId;
import se.nhv.arbetslista.Besvarande;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arende.ArendeId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.formular.Formulardata;
import se.nhv.gui.Texter;
import se.nhv.remiss.b1.B1Arbete;
import se.nhv.remiss.b1.B1Aspekt;
import se.nhv.remiss.b1.B1Deltagande;
import se.nhv.remiss.b1.B1Lasning;
import se.nhv.remiss.b1.B1Text;

/** Where beredningsgrupp 1 reads, writes, talks and signs. */
@Controller
class B1Controller {
    private static final String SIDA = "/arenden/{id}/b1";

    private final B1Arbete arbete;
    private final B1Deltagande deltagande;
    private final B1Lasning lasning;
    private final Besvarande besvarande;
    private final B1Sida sida;
    private final Atkomst atkomst;
    private final Texter texter;

    B1Controller(
            B1Arbete arbete,
            B1Deltagande deltagande,
            B1Lasning lasning,
            Besvarande besvarande,
            B1Sida sida,
            Atkomst atkomst,
            Texter texter) {
        this.arbete = arbete;
        this.deltagande = deltagande;
        this.lasning = lasning;
        this.besvarande = besvarande;
        this.sida = sida;
        this.atkomst = atkomst;
        this.texter = texter;
    }

    @GetMapping(SIDA)
    String visa(@PathVariable UUID id, Inloggad person, Model model) {
        atkomst.kravSe(person, id);
        sida.fyll(new ArendeId(id), person, Map.of(), Map.of(), model);
        return "remiss/b1";
    }

    /** What a post does, and the words that say so afterwards. */
    private interface Andring {
        String gor(ArendeId id);
    }

    private String andra(
            UUID id,
            Inloggad person,
            String delen,
            Map<String, String> skrivet,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter,
            Andring andring) {
        atkomst.kravSe(person, id);
        String klart;
        try {
            klart = andring.gor(new ArendeId(id));
        } catch (Avvisad e) {
            response.setStatus(422);
            sida.fyll(new ArendeId(id), person, Map.of(e.falt().orElse(delen), e.mening()), skrivet, model);
            return "remiss/b1";
        }
        efter.addFlashAttribute("meddelande", klart);
        return "redirect:/arenden/" + id + "/b1";
    }

    @PostMapping(SIDA + "/del")
    String del(
            @PathVariable UUID id,
            @RequestParam Map<String, String> skrivet,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        Map<B1Aspekt, String> del = new EnumMap<>(B1Aspekt.class);
        for (B1Aspekt a : B1Aspekt.values()) {
            del.put(a, skrivet.getOrDefault(a.kod(), ""));
        }
        return andra(id, person, "delar", skrivet, response, model, efter, i -> {
            arbete.skrivDel(i, del, person);
            return texter.text("remiss.b1.del.klart");
        });
    }

    @PostMapping(SIDA + "/text")
    String text(
            @PathVariable UUID id,
            @RequestParam Map<String, String> skrivet,
            @RequestParam(defaultValue = "0") int fran,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        return andra(id, person, "yttrandet", skrivet, response, model, efter, i -> {
            int fallna = arbete.skrivText(i, fran, innehall(skrivet), person);
            return fallna == 0 ? texter.text("remiss.b1.skriv.klart") : texter.text("remiss.b1.skriv.fallna", fallna);
        });
    }

    private static B1Text.Innehall innehall(Map<String, String> skrivet) {
        String svar = skrivet.getOrDefault("tillstyrker", "");
        if (!svar.equals("ja") && !svar.equals("nej")) {
            throw new Avvisad("tillstyrker", "remiss.b1.fel.stallningSaknas");
        }
        Map<B1Aspekt, String> aspekter = new EnumMap<>(B1Aspekt.class);
        for (B1Aspekt a : B1Aspekt.values()) {
            aspekter.put(a, skrivet.getOrDefault("text-" + a.kod(), "").strip().replace("\r\n", "\n"));
        }
        return new B1Text.Innehall(svar.equals("ja"), aspekter, kanske(skrivet.get("forbehall")));
    }

    private static @Nullable String kanske(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip().replace("\r\n", "\n");
    }

    @PostMapping(SIDA + "/skriv-under")
    String skrivUnder(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String avvikande,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        return andra(id, person, "avvikande", Map.of("avvikande", avvikande), response, model, efter, i -> {
            arbete.underteckna(i, version, kanske(avvikande), person);
            return texter.text("remiss.b1.skrivUnder.klart", version);
        });
    }

    @PostMapping(SIDA + "/inlagg")
    String inlagg(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String inlagg,
            @RequestParam(defaultValue = "false") boolean akten,
            @RequestParam UUID nyckel,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        return andra(id, person, "inlagg", Map.of("inlagg", inlagg), response, model, efter, i -> {
            arbete.inlagg(i, inlagg, akten, person, nyckel);
            return texter.text("remiss.b1.inlagg.klart");
        });
    }

    @PostMapping(SIDA + "/forhinder")
    String forhinder(
            @PathVariable UUID id,
            @RequestParam UUID konto,
            @RequestParam(defaultValue = "") String skal,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        return andra(id, person, "skal", Map.of("skal", skal), response, model, efter, i -> {
            deltagande.forhindrad(i, new KontoId(konto), skal, person);
            return texter.text("remiss.b1.forhinder.klart");
        });
    }

    @PostMapping(SIDA + "/jav")
    String jav(
            @PathVariable UUID id,
            @RequestParam UUID konto,
            @RequestParam(defaultValue = "") String skal,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        return andra(id, person, "skal", Map.of("skal", skal), response, model, efter, i -> {
            deltagande.javig(i, new KontoId(konto), skal, person);
            return texter.text("remiss.b1.forhinder.klart");
        });
    }

    @PostMapping(SIDA + "/tillbaka")
    String tillbaka(
            @PathVariable UUID id,
            @RequestParam UUID konto,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        return andra(id, person, "skal", Map.of(), response, model, efter, i -> {
            deltagande.tillbaka(i, new KontoId(konto), person);
            return texter.text("remiss.b1.forhinder.klart");
        });
    }

    /** Answers the group's task, by the same door as its form. */
    @PostMapping(SIDA + "/lamna")
    String lamna(
            @PathVariable UUID id,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        return andra(id, person, "yttrandet", Map.of(), response, model, efter, i -> {
            Uppgift uppgift = lasning.uppgift(i).orElseThrow(() -> new Inaktuell("remiss.b1.fel.inteOppet"));
            besvarande.svara(uppgift.id(), person, Formulardata.av(Map.of("lamnas", true)));
            return texter.text("remiss.b1.lamna.klart");
        });
    }
}
