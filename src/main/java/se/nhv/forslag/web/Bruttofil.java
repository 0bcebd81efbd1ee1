package se.nhv.forslag.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.forslag.Bruttorad;
import se.nhv.gui.Texter;
import se.nhv.register.Register;

/** The bruttolista as files: the same columns for people's calculation sheets and for programs. */
@Component
class Bruttofil {
    private static final List<String> KOLUMNER = List.of(
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
            "ihopslaget_med");

    private final Register register;
    private final Texter texter;

    Bruttofil(Register register, Texter texter) {
        this.register = register;
        this.texter = texter;
    }

    byte[] csv(List<Bruttorad> rader) throws IOException {
        StringBuilder ut = new StringBuilder("\uFEFF");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .setHeader(KOLUMNER.toArray(String[]::new))
                .get();
        try (CSVPrinter skrivare = new CSVPrinter(ut, format)) {
            for (Bruttorad r : rader) {
                Map<String, @Nullable Object> rad = objekt(r);
                skrivare.printRecord(
                        KOLUMNER.stream().map(k -> cell(rad.get(k))).toArray());
            }
        }
        return ut.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** With the identity of the vårdområde, so that two files can be compared. */
    List<Map<String, @Nullable Object>> json(List<Bruttorad> rader) {
        return rader.stream().map(this::objekt).toList();
    }

    private Map<String, @Nullable Object> objekt(Bruttorad r) {
        Map<String, @Nullable Object> o = new LinkedHashMap<>();
        o.put("id", r.id().toString());
        o.put("vardomrade", r.namn());
        o.put("npo", r.npo().stream().map(register::npoNamn).toList());
        o.put("antal_npo", r.npo().size());
        o.put("prioriterad_av", r.prioriterad());
        o.put("hogsta_plats", r.hogst());
        o.put("omgang", r.omgang());
        o.put("utfall", texter.text("forslag.utfall." + r.utfall()));
        o.put("diarienummer", r.dnr());
        o.put("bedomd", Objects.toString(r.bedomd(), null));
        o.put("skal", r.skal());
        o.put("ihopslaget_med", r.ihopMed());
        o.put("pahittad", r.pahittad());
        return o;
    }

    /** A text that a spreadsheet would read as a formula is shown as text. */
    private static Object cell(@Nullable Object varde) {
        if (varde instanceof List<?> flera) {
            return String.join(", ", flera.stream().map(String::valueOf).toList());
        }
        if (varde instanceof String t && t.matches("(?s)[=+\\-@\\t\\r].*")) {
            return "'" + t;
        }
        return Objects.requireNonNullElse(varde, "");
    }
}
