package se.nhv.remiss.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Krets;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.dokument.Dokumentskrivare;
import se.nhv.dokument.Filformat;
import se.nhv.fel.Saknas;
import se.nhv.gui.Lank;
import se.nhv.gui.Tagg;
import se.nhv.gui.Texter;
import se.nhv.remiss.GemensamtSvar;
import se.nhv.remiss.Rakning;
import se.nhv.remiss.Remiss;
import se.nhv.remiss.Remissmatris;
import se.nhv.remiss.Remissmatriser;
import se.nhv.remiss.Remissutfall;
import se.nhv.remiss.Sammanstallningsdokument;
import se.nhv.remiss.Sammanstallningsfraga;
import se.nhv.remiss.Sammanstallningstext;
import se.nhv.remiss.Stallningstagande;
import se.nhv.remiss.Yttrande;
import se.nhv.remiss.oppen.OppenRemissService;
import se.nhv.remiss.oppen.OppnaSvar;
import se.nhv.remissinstans.Remissinstans;

/** What the answers of a remiss come to, on a page and as files. */
@Controller
class SammanstallningController {
    private static final String SIDA = "/arenden/{id}/remiss/sammanstallning";

    private final Remissmatriser matriser;
    private final Remissutfall utfall;
    private final OppenRemissService oppna;
    private final Sammanstallningstext ord;
    private final Sammanstallningsdokument dokument;
    private final Dokumentskrivare skrivare;
    private final ArendeService arenden;
    private final Atkomst atkomst;
    private final Texter texter;

    SammanstallningController(
            Remissmatriser matriser,
            Remissutfall utfall,
            OppenRemissService oppna,
            Sammanstallningstext ord,
            Sammanstallningsdokument dokument,
            Dokumentskrivare skrivare,
            ArendeService arenden,
            Atkomst atkomst,
            Texter texter) {
        this.matriser = matriser;
        this.utfall = utfall;
        this.oppna = oppna;
        this.ord = ord;
        this.dokument = dokument;
        this.skrivare = skrivare;
        this.arenden = arenden;
        this.atkomst = atkomst;
        this.texter = texter;
    }

    /** One instans as the page has it. */
    public record Radvy(
            String namn,
            String slag,
            List<String> om,
            @Nullable String text,
            List<Cellvy> celler) {}

    /** @param sort the colour of the word; none when there is no stand */
    public record Cellvy(
            @Nullable String sort, String ord, @Nullable String motivering) {
        public String klass() {
            return sort == null ? "dampad" : "marke marke-" + sort;
        }
    }

    /** One question with its share and how it came about. */
    public record Stodvy(Remiss.Fraga fraga, String andel, String delar, String utslag) {}

    /** The counts of one kind of instans for one question. */
    public record Rakningsvy(Remiss.Fraga fraga, String vilka, boolean alla, Rakning rakning) {}

    @GetMapping(SIDA)
    String visa(@PathVariable UUID id, @RequestParam Map<String, String> adress, Inloggad person, Model model) {
        atkomst.kravSe(person, id);
        Arende arende = arenden.hamta(new ArendeId(id));
        model.addAttribute("arende", arende);
        model.addAttribute(
                "stig",
                List.of(
                        new Lank(texter.text("gui.plats.arenden"), "/arenden"),
                        new Lank(arende.namn(), "/arenden/" + id),
                        Krets.MYNDIGHETEN.omfattar(person)
                                ? new Lank(texter.text("remiss.sammanstallning.remissen"), "/arenden/" + id + "/remiss")
                                : new Lank(texter.text("akt.flik.b1"), "/arenden/" + id + "/b1")));
        Sammanstallningsadress har = Sammanstallningsadress.las(id, adress);
        matriser.senaste(arende.id()).ifPresent(m -> visa(m, har, model));
        return "remiss/sammanstallning";
    }

    private void visa(Remissmatris m, Sammanstallningsadress har, Model model) {
        Sammanstallningsfraga fraga = har.fraga();
        List<Remiss.Fraga> fragor = fraga.fragor(m);
        model.addAttribute("matris", m);
        model.addAttribute("har", har);
        model.addAttribute("fraga", fraga);
        model.addAttribute("fragor", fragor);
        model.addAttribute(
                "rader", fraga.rader(m).stream().map(r -> radvy(m, r, fragor)).toList());
        model.addAttribute("svarande", utfall.svarande(m));
        model.addAttribute("raknas", ord.vadSomRaknas(m));
        model.addAttribute("regel", ord.regel(m));
        model.addAttribute("enGang", m.regel() == GemensamtSvar.EN_GANG);
        model.addAttribute("stod", stod(m));
        model.addAttribute("rakningar", rakningar(m));
        model.addAttribute("stallningar", Stallningstagande.values());
        model.addAttribute("slagen", slagen());
        model.addAttribute("svaren", svaren());
        model.addAttribute("taggar", taggar(har));
        model.addAttribute("filer", Filformat.values());
        OppnaSvar svar = oppna.svar(m.remiss().id());
        model.addAttribute("oppnaSvar", svar.antal());
        model.addAttribute(
                "oppnaRakningar",
                m.remiss().fragor().stream()
                        .map(f -> new Rakningsvy(f, "", false, svar.rakna(f.nr())))
                        .toList());
    }

    /** A word to choose and what stands for it in the address. */
    public record Valbar(String kod, String text) {}

    private List<Valbar> slagen() {
        return List.of(Remissinstans.Slag.values()).stream()
                .map(s -> new Valbar(Sammanstallningsadress.kod(s), ord.slag(s)))
                .toList();
    }

    private List<Valbar> svaren() {
        return List.of(Sammanstallningsfraga.Svarsval.values()).stream()
                .map(s -> new Valbar(s.kod(), ord.svar(s)))
                .toList();
    }

    private Radvy radvy(Remissmatris m, Remissmatris.Rad rad, List<Remiss.Fraga> fragor) {
        Remissinstans instans = rad.mottagare().instans();
        return new Radvy(
                instans.namn(),
                ord.slag(instans.slag()),
                ord.om(m, rad),
                rad.yttrande().map(Yttrande::text).orElse(null),
                fragor.stream().map(f -> cellvy(rad, f.nr())).toList());
    }

    private Cellvy cellvy(Remissmatris.Rad rad, int fraga) {
        Yttrande.Svar svar = rad.svar().get(fraga);
        return new Cellvy(
                svar == null ? null : sort(svar.stallningstagande()),
                ord.ord(rad, fraga),
                svar == null ? null : svar.motivering());
    }

    private static String sort(Stallningstagande s) {
        return switch (s) {
            case TILLSTYRKER -> "klar";
            case TILLSTYRKER_DELVIS -> "nara";
            case AVSTYRKER -> "stopp";
            case INGA_SYNPUNKTER -> "lugn";
        };
    }

    private List<Stodvy> stod(Remissmatris m) {
        return m.remiss().fragor().stream()
                .map(f -> {
                    Rakning r = m.rakna(f.nr(), null);
                    return new Stodvy(f, ord.andel(r), ord.delar(r), ord.utslag(r));
                })
                .toList();
    }

    private List<Rakningsvy> rakningar(Remissmatris m) {
        List<Rakningsvy> ut = new ArrayList<>();
        for (Remiss.Fraga f : m.remiss().fragor()) {
            for (Remissinstans.Slag slag : Remissinstans.Slag.values()) {
                ut.add(new Rakningsvy(f, ord.slag(slag), false, m.rakna(f.nr(), slag)));
            }
            ut.add(new Rakningsvy(f, texter.text("remiss.rakning.alla"), true, m.rakna(f.nr(), null)));
        }
        return ut;
    }

    private List<Tagg> taggar(Sammanstallningsadress har) {
        Sammanstallningsfraga fraga = har.fraga();
        Remissinstans.Slag slag = fraga.slag();
        Sammanstallningsfraga.Svarsval svar = fraga.svar();
        List<Tagg> ut = new ArrayList<>();
        if (slag != null) {
            ut.add(new Tagg(ord.slag(slag), har.utan("slag")));
        }
        if (fraga.fraga() != null) {
            ut.add(new Tagg(texter.text("remiss.matris.fraga", fraga.fraga()), har.utan("fraga")));
        }
        if (svar != null) {
            ut.add(new Tagg(ord.svar(svar), har.utan("svar")));
        }
        String q = fraga.q();
        if (q != null) {
            ut.add(new Tagg(q, har.utan("q")));
        }
        return ut;
    }

    @GetMapping({SIDA + ".xlsx", SIDA + ".docx", SIDA + ".pdf"})
    ResponseEntity<byte[]> fil(
            @PathVariable UUID id,
            @RequestParam Map<String, String> adress,
            Inloggad person,
            HttpServletRequest begaran) {
        atkomst.kravSe(person, id);
        Arende arende = arenden.hamta(new ArendeId(id));
        Remissmatris m = matriser.senaste(arende.id()).orElseThrow(() -> new Saknas("remiss.fel.ingenSammanstallning"));
        Filformat format = Filformat.av(begaran.getRequestURI()).orElseThrow();
        Sammanstallningsfraga fraga = Sammanstallningsadress.las(id, adress).fraga();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.medietyp()))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"sammanstallning-av-remissvar." + format.andelse() + "\"")
                .body(skrivare.skriv(dokument.av(arende, m, fraga, format), format));
    }
}
