package se.nhv.publik.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.nhv.publik.OppnaData;

/** The open data and the page that explains them. Anybody's page may read them. */
@Controller
class OppnaDataController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** What the bruttolista's files have, which room forslag writes. */
    private static final List<String> BRUTTOLISTA = List.of(
            "id",
            "vardomrade",
            "npo",
            "antal_npo",
            "prioriterad_av",
            "hogsta_plats",
            "omgang",
            "utfall",
            "diarienummer",
            "bedomd",
            "skal",
            "ihopslaget_med",
            "pahittad");

    private final OppnaData data;

    OppnaDataController(OppnaData data) {
        this.data = data;
    }

    @GetMapping("/oppna-data")
    String sida(Model model) {
        model.addAttribute("vardomraden", OppnaData.VARDOMRADEN);
        model.addAttribute("tillstand", OppnaData.TILLSTAND);
        model.addAttribute("villkor", OppnaData.VILLKOR);
        model.addAttribute("bruttolista", BRUTTOLISTA);
        return "publik/oppna-data";
    }

    @GetMapping("/oppna-data/vardomraden.csv")
    ResponseEntity<byte[]> vardomraden() throws IOException {
        return csv("vardomraden", OppnaData.VARDOMRADEN, data.vardomraden());
    }

    @GetMapping("/oppna-data/vardomraden.json")
    ResponseEntity<List<Map<String, @Nullable Object>>> vardomradenJson() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(data.somObjekt());
    }

    @GetMapping("/oppna-data/tillstand.csv")
    ResponseEntity<byte[]> tillstand() throws IOException {
        return csv("tillstand", OppnaData.TILLSTAND, data.tillstand());
    }

    @GetMapping("/oppna-data/villkor.csv")
    ResponseEntity<byte[]> villkor() throws IOException {
        return csv("villkor", OppnaData.VILLKOR, data.villkor());
    }

    private static ResponseEntity<byte[]> csv(String namn, List<String> kolumner, List<List<@Nullable Object>> rader)
            throws IOException {
        StringBuilder ut = new StringBuilder("\uFEFF");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .setHeader(kolumner.toArray(String[]::new))
                .get();
        try (CSVPrinter skrivare = new CSVPrinter(ut, format)) {
            for (List<@Nullable Object> rad : rader) {
                skrivare.printRecord(
                        rad.stream().map(OppnaDataController::ofarligt).toArray());
            }
        }
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + namn + ".csv\"")
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(ut.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A text that a spreadsheet would read as a formula is shown as text; yes and no are words. */
    private static Object ofarligt(@Nullable Object varde) {
        if (varde == null) {
            return "";
        }
        if (varde instanceof Boolean b) {
            return b ? "ja" : "nej";
        }
        return varde instanceof String s && s.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + s : varde;
    }
}
