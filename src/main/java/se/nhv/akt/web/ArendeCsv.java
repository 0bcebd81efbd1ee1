package se.nhv.akt.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.akt.Arendelista;
import se.nhv.gui.Texter;

/** The list as a file that a Swedish spreadsheet opens: semicolons, and a mark that it is UTF-8. */
@Component
class ArendeCsv {
    private static final String BOM = "\uFEFF";
    private static final List<String> KOLUMNER = List.of(
            "dnr", "vardomrade", "lage", "steg", "omraden", "dag", "klarSenast", "oppnad", "ansvarig", "pahittad");

    private final Texter texter;

    ArendeCsv(Texter texter) {
        this.texter = texter;
    }

    String skriv(List<Arendelista.Rad> rader) {
        StringWriter ut = new StringWriter();
        ut.append(BOM);
        CSVFormat format = CSVFormat.EXCEL
                .builder()
                .setDelimiter(';')
                .setHeader(
                        KOLUMNER.stream().map(k -> texter.text("akt.csv." + k)).toArray(String[]::new))
                .get();
        try (CSVPrinter csv = new CSVPrinter(ut, format)) {
            for (Arendelista.Rad rad : rader) {
                csv.printRecord(falt(rad));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ut.toString();
    }

    private List<String> falt(Arendelista.Rad r) {
        String steg = r.omraden().isEmpty()
                ? "" + r.arende().steg().nummer()
                : r.omraden().stream()
                        .map(o -> "" + o.steg().nummer())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
        String omraden = r.omraden().stream().map(o -> o.namn()).collect(Collectors.joining(", "));
        List<@Nullable Object> varden = java.util.Arrays.asList(
                r.arende().dnr(),
                r.arende().namn(),
                texter.text("akt.lage." + r.arende().lage().name()),
                steg,
                omraden,
                r.dag(),
                r.klarSenast(),
                r.arende().oppnad(),
                r.ansvarig(),
                texter.text(r.arende().pahittad() ? "akt.ja" : "akt.nej"));
        return IntStream.range(0, varden.size())
                .mapToObj(i -> ofarligt(varden.get(i)))
                .toList();
    }

    /** A spreadsheet takes a cell that begins so for a formula. */
    private static String ofarligt(@Nullable Object varde) {
        String text = varde == null ? "" : varde.toString();
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
