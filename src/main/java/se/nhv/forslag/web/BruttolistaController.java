package se.nhv.forslag.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.Lage;
import se.nhv.forslag.Bruttofraga;
import se.nhv.forslag.Bruttolista;
import se.nhv.forslag.Bruttorad;
import se.nhv.forslag.ForslagService;
import se.nhv.gui.Sidbyte;
import se.nhv.gui.Tagg;
import se.nhv.gui.Texter;
import se.nhv.register.Register;

/** The published list, on a page and as a file. */
@Controller
class BruttolistaController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Bruttolista bruttolista;
    private final ForslagService forslag;
    private final Register register;
    private final Texter texter;

    BruttolistaController(Bruttolista bruttolista, ForslagService forslag, Register register, Texter texter) {
        this.bruttolista = bruttolista;
        this.forslag = forslag;
        this.register = register;
        this.texter = texter;
    }

    @GetMapping("/bruttolista")
    String lista(@RequestParam Map<String, String> adress, @Nullable Inloggad person, Model model) {
        Bruttoadress har = Bruttoadress.las(adress);
        long antal = bruttolista.antal(har.fraga());
        Sidbyte sidbyte = Sidbyte.av(
                har.fraga().sida(), antal, Bruttolista.PER_SIDA, sida -> har.med("sida", String.valueOf(sida)));
        model.addAttribute("har", har);
        model.addAttribute("fraga", har.fraga());
        model.addAttribute("antal", antal);
        model.addAttribute("rader", bruttolista.rader(har.fraga()));
        model.addAttribute("sidbyte", sidbyte);
        model.addAttribute("npo", register.npo());
        model.addAttribute("utfall", Lage.values());
        model.addAttribute("omgangar", forslag.omgangar());
        model.addAttribute("taggar", taggar(har));
        model.addAttribute(
                "kanForesla", person != null && !forslag.talarFor(person).isEmpty());
        return "forslag/lista";
    }

    private List<Tagg> taggar(Bruttoadress har) {
        Bruttofraga fraga = har.fraga();
        List<Tagg> ut = new ArrayList<>();
        lagg(ut, fraga.q(), "q", har);
        String npo = fraga.npo();
        lagg(ut, npo == null ? null : register.npoNamn(npo), "npo", har);
        Lage utfall = fraga.utfall();
        lagg(
                ut,
                utfall == null
                        ? null
                        : texter.text("forslag.utfall." + utfall.name().toLowerCase(Locale.ROOT)),
                "utfall",
                har);
        lagg(ut, fraga.omgang(), "omgang", har);
        return ut;
    }

    private static void lagg(List<Tagg> till, @Nullable String text, String nyckel, Bruttoadress har) {
        if (text != null) {
            till.add(new Tagg(text, har.med(nyckel, null)));
        }
    }

    @GetMapping("/bruttolista.csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> adress) throws IOException {
        StringBuilder ut = new StringBuilder("\uFEFF");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .setHeader(
                        "vardomrade",
                        "npo",
                        "antal_npo",
                        "prioriterad_av",
                        "hogsta_plats",
                        "omgang",
                        "utfall",
                        "diarienummer",
                        "bedomd",
                        "skal")
                .get();
        try (CSVPrinter skrivare = new CSVPrinter(ut, format)) {
            for (Bruttorad r : bruttolista.allaRader(Bruttoadress.las(adress).fraga())) {
                skrivare.printRecord(Arrays.asList(
                        ofarlig(r.namn()),
                        r.npo().stream().map(register::npoNamn).collect(Collectors.joining(", ")),
                        r.npo().size(),
                        r.prioriterad(),
                        r.hogst(),
                        ofarlig(r.omgang()),
                        texter.text("forslag.utfall." + r.utfall()),
                        r.dnr(),
                        r.bedomd(),
                        ofarlig(r.skal())));
            }
        }
        return ResponseEntity.ok()
                .contentType(CSV)
                .header("Content-Disposition", "attachment; filename=\"bruttolista.csv\"")
                .body(ut.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A text that a spreadsheet would read as a formula is shown as text. */
    private static String ofarlig(@Nullable String text) {
        String t = Objects.requireNonNullElse(text, "");
        return t.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + t : t;
    }
}
