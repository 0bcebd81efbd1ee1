package se.nhv.arbetslista.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Konto;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Roll;
import se.nhv.arbetslista.Arbetslista;
import se.nhv.arbetslista.Arbetslistfraga;
import se.nhv.arbetslista.Arbetslistfraga.Sortering;
import se.nhv.arbetslista.Arbetslistfraga.Vy;
import se.nhv.arbetslista.Arbetslistrad;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.Steg;
import se.nhv.engine.TaskId;
import se.nhv.fel.Avvisad;
import se.nhv.gui.Flik;
import se.nhv.gui.Sidbyte;
import se.nhv.gui.Tagg;
import se.nhv.gui.Texter;

/** The arbetslista, and handing over many tasks at once. */
@Controller
class ArbetslistaController {
    private final Arbetslista lista;
    private final UppgiftService uppgifter;
    private final KontoService konton;
    private final Radvyer rader;
    private final Texter texter;

    ArbetslistaController(
            Arbetslista lista, UppgiftService uppgifter, KontoService konton, Radvyer rader, Texter texter) {
        this.lista = lista;
        this.uppgifter = uppgifter;
        this.konton = konton;
        this.rader = rader;
        this.texter = texter;
    }

    @GetMapping("/arbetslista")
    String visa(@RequestParam Map<String, String> adress, Inloggad person, Model model) {
        Map<Vy, Long> antal = lista.antal(person);
        Vy forval =
                antal.getOrDefault(Vy.MINA, 0L) == 0 && antal.getOrDefault(Vy.GRUPPENS, 0L) > 0 ? Vy.GRUPPENS : Vy.MINA;
        Arbetslistfraga fraga = Arbetslistadress.las(adress, forval);
        Arbetslista.Sida sida = lista.visa(fraga, person);
        model.addAttribute("fraga", fraga);
        model.addAttribute("rader", rader.vyer(sida.rader(), person));
        model.addAttribute("antal", sida.antal());
        model.addAttribute("flikar", flikar(fraga, antal));
        Arbetslista.Val val = lista.val(fraga.vy(), person);
        model.addAttribute("val", val);
        model.addAttribute("taggar", taggar(fraga, val));
        model.addAttribute(
                "rensa",
                new Arbetslistfraga(fraga.vy(), null, "", null, null, null, null, Sortering.FORFALLER, false, 1)
                        .href());
        model.addAttribute("steg", Steg.values());
        model.addAttribute("roller", Roll.values());
        model.addAttribute("sidbyte", Sidbyte.av(fraga.sida(), sida.antal(), Arbetslista.PER_SIDA, n -> fraga.medSida(n)
                .href()));
        model.addAttribute("kanLamnaOver", person.har(Roll.CHEF));
        model.addAttribute("serAlla", lista.serAlla(person));
        model.addAttribute("mottagare", person.har(Roll.CHEF) ? mottagare(sida.rader()) : List.of());
        return "arbetslista/lista";
    }

    /** Those who may answer some of the tasks shown; the one chosen must be of the groups of every task handed over. */
    private List<Konto> mottagare(List<Arbetslistrad> rader) {
        return rader.stream()
                .flatMap(r -> r.uppgift().grupper().stream())
                .distinct()
                .flatMap(grupp -> konton.medGrupp(grupp).stream())
                .distinct()
                .sorted(Comparator.comparing(Konto::namn, Collator.getInstance(Texter.SVENSKA)::compare))
                .toList();
    }

    private List<Flik> flikar(Arbetslistfraga fraga, Map<Vy, Long> antal) {
        List<Flik> flikar = new ArrayList<>();
        for (Vy vy : Vy.values()) {
            Long n = antal.get(vy);
            if (n != null) {
                flikar.add(new Flik(
                        texter.text("arbetslista.vy." + vy.kod()),
                        fraga.medVy(vy).href(),
                        vy == fraga.vy(),
                        n.intValue()));
            }
        }
        return flikar;
    }

    private List<Tagg> taggar(Arbetslistfraga f, Arbetslista.Val val) {
        List<Tagg> taggar = new ArrayList<>();
        if (f.steg() != null) {
            taggar.add(new Tagg(
                    texter.text("arbetslista.steg." + f.steg()), f.utan("steg").href()));
        }
        if (!f.q().isEmpty()) {
            taggar.add(new Tagg(f.q(), f.utan("q").href()));
        }
        if (f.roll() != null) {
            taggar.add(new Tagg(
                    texter.text("anvandare.roll." + f.roll()), f.utan("roll").href()));
        }
        if (f.tid() != null) {
            taggar.add(new Tagg(
                    texter.text("arbetslista.tid." + f.tid().kod()),
                    f.utan("tid").href()));
        }
        UUID vardomrade = f.vardomrade();
        if (vardomrade != null) {
            taggar.add(new Tagg(
                    val.vardomraden().getOrDefault(vardomrade, "–"),
                    f.utan("vardomrade").href()));
        }
        Arbetslistfraga.Agare agare = f.agare();
        if (agare != null) {
            UUID konto = agare.konto();
            taggar.add(new Tagg(
                    konto == null ? texter.text("arbetslista.agare.ledig") : konton.namn(new KontoId(konto)),
                    f.utan("agare").href()));
        }
        return taggar;
    }

    /** Afterwards the same list is shown, with its filters and page. */
    @PostMapping("/arbetslista/lamna-over")
    String lamnaOver(
            @RequestParam Map<String, String> adress,
            @RequestParam(name = "uppgift", required = false) @Nullable List<String> valda,
            @RequestParam(name = "till", required = false) @Nullable UUID till,
            Inloggad person,
            RedirectAttributes efter) {
        String tillbaka = "redirect:" + Arbetslistadress.las(adress, Vy.ALLA).href();
        if (valda == null || valda.isEmpty() || till == null) {
            efter.addFlashAttribute("fel", texter.text("arbetslista.lamnaOver.valj"));
            return tillbaka;
        }
        int antal;
        try {
            antal = uppgifter.lamnaOver(
                    valda.stream()
                            .filter(v -> !v.isBlank())
                            .limit(200)
                            .map(TaskId::new)
                            .toList(),
                    new KontoId(till),
                    person);
        } catch (Avvisad fel) {
            efter.addFlashAttribute("fel", fel.mening());
            return tillbaka;
        }
        efter.addFlashAttribute(
                "meddelande", texter.text("arbetslista.lamnaOver.klart", antal, konton.namn(new KontoId(till))));
        return tillbaka;
    }
}
