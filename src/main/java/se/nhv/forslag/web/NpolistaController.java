package se.nhv.forslag.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.nhv.anvandare.Atkomstregler;
import se.nhv.anvandare.Inloggad;
import se.nhv.forslag.Npooversikt;
import se.nhv.forslag.Nporad;
import se.nhv.forslag.Npourval;
import se.nhv.forslag.Npourval.Visa;
import se.nhv.gui.Tagg;
import se.nhv.gui.Texter;

/** The 26 NPO on one page, and as a file. */
@Controller
class NpolistaController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Npooversikt oversikt;
    private final Atkomstregler regler;
    private final Texter texter;
    private final Clock clock;

    NpolistaController(Npooversikt oversikt, Atkomstregler regler, Texter texter, Clock clock) {
        this.oversikt = oversikt;
        this.regler = regler;
        this.texter = texter;
        this.clock = clock;
    }

    @GetMapping("/npo")
    String lista(@RequestParam Map<String, String> adress, Inloggad person, Model model) {
        LocalDate idag = LocalDate.now(clock);
        Npoadress har = Npoadress.las(adress, idag.getYear());
        model.addAttribute("har", har);
        model.addAttribute("urval", har.urval());
        model.addAttribute("rader", oversikt.rader(har.urval()));
        model.addAttribute("idag", idag);
        model.addAttribute(
                "aren",
                IntStream.rangeClosed(0, idag.getYear() - Npourval.FORSTA_ARET)
                        .mapToObj(n -> idag.getYear() - n)
                        .toList());
        model.addAttribute("visa", Visa.values());
        model.addAttribute("taggar", taggar(har));
        model.addAttribute("kanFraga", regler.nar(person, HttpMethod.POST, "/npo/fraga-alla"));
        return "forslag/npo-lista";
    }

    private List<Tagg> taggar(Npoadress har) {
        List<Tagg> ut = new ArrayList<>();
        if (har.urval().ar() != har.iAr()) {
            ut.add(new Tagg(String.valueOf(har.urval().ar()), har.utan("ar")));
        }
        Visa visa = har.urval().visa();
        if (visa != null) {
            ut.add(new Tagg(texter.text("forslag.npo.visa." + visa.kod()), har.utan("visa")));
        }
        return ut;
    }

    @GetMapping("/npo.csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> adress) throws IOException {
        LocalDate idag = LocalDate.now(clock);
        Npourval urval = Npoadress.las(adress, idag.getYear()).urval();
        StringBuilder ut = new StringBuilder("\uFEFF");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .setHeader(
                        "npo",
                        "ar",
                        "fragad",
                        "sista_dag",
                        "paminnd",
                        "svarat",
                        "forslag",
                        "stod",
                        "prioriteringar",
                        "nomineringar",
                        "senaste_avstamning",
                        "nasta_avstamning")
                .get();
        try (CSVPrinter skrivare = new CSVPrinter(ut, format)) {
            for (Nporad r : oversikt.rader(urval)) {
                skrivare.printRecord(Arrays.asList(
                        r.namn(),
                        urval.ar(),
                        r.fragad(),
                        r.sistaDag(),
                        r.paminnd(),
                        r.fragad() == null ? null : texter.text(r.svarat() ? "forslag.npo.ja" : "forslag.npo.nej"),
                        r.forslag(),
                        r.stod(),
                        r.prioriterat(),
                        r.nominerat(),
                        r.avstamd(),
                        r.nasta()));
            }
        }
        return ResponseEntity.ok()
                .contentType(CSV)
                .header("Content-Disposition", "attachment; filename=\"npo.csv\"")
                .body(ut.toString().getBytes(StandardCharsets.UTF_8));
    }
}
