package se.nhv.dokument;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The text of a Word file: its headings, paragraphs, lists and tables, without pictures and page heads. */
final class Wordlasare {
    private static final Pattern RUBRIK = Pattern.compile("(?:Heading|Rubrik)\\s?(\\d)");
    private static final int OVERST = 2;
    private static final int LAGST = 6;

    private final List<Dokument.Del> delar = new ArrayList<>();
    private final List<String> punkter = new ArrayList<>();
    private int niva = 1;

    private Wordlasare() {}

    /** @throws IOException if it is no Word file that can be read */
    static List<Dokument.Del> las(byte[] innehall) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(innehall))) {
            Wordlasare lasare = new Wordlasare();
            for (IBodyElement element : word.getBodyElements()) {
                if (element instanceof XWPFParagraph stycke) {
                    lasare.stycke(stycke);
                } else if (element instanceof XWPFTable tabell) {
                    lasare.tabell(tabell);
                }
            }
            lasare.listanSlut();
            return lasare.delar;
        } catch (RuntimeException e) {
            // The library says so in many ways when a package is broken.
            throw new IOException(e);
        }
    }

    private void stycke(XWPFParagraph stycke) {
        String text = Text.rent(stycke.getText()).strip();
        if (text.isEmpty()) {
            return;
        }
        Matcher rubrik = RUBRIK.matcher(stycke.getStyle() == null ? "" : stycke.getStyle());
        if (rubrik.matches()) {
            listanSlut();
            niva = Math.max(OVERST, Math.min(LAGST, Math.min(niva + 1, Integer.parseInt(rubrik.group(1)) + 1)));
            delar.add(new Dokument.Rubrik(niva, text));
        } else if (stycke.getNumID() != null) {
            punkter.add(text);
        } else {
            listanSlut();
            delar.add(new Dokument.Stycke(text));
        }
    }

    private void tabell(XWPFTable tabell) {
        listanSlut();
        List<List<String>> rader =
                tabell.getRows().stream().map(Wordlasare::celler).toList();
        int bredd = rader.stream().mapToInt(List::size).max().orElse(0);
        if (rader.size() < 2 || bredd < 2) {
            rader.forEach(r -> delar.add(new Dokument.Stycke(String.join("\n", r))));
            return;
        }
        delar.add(new Dokument.Tabell(
                "",
                fyllt(rader.get(0), bredd),
                rader.subList(1, rader.size()).stream()
                        .map(r -> fyllt(r, bredd).stream()
                                .map(Dokument.Cell::text)
                                .toList())
                        .toList()));
    }

    private static List<String> celler(XWPFTableRow rad) {
        return rad.getTableCells().stream().map(c -> Text.rent(c.getText())).toList();
    }

    /** Merged cells make a row shorter than the others. */
    private static List<String> fyllt(List<String> rad, int bredd) {
        List<String> ut = new ArrayList<>(rad);
        while (ut.size() < bredd) {
            ut.add("");
        }
        return ut;
    }

    private void listanSlut() {
        if (!punkter.isEmpty()) {
            delar.add(new Dokument.Lista(false, punkter));
            punkter.clear();
        }
    }
}
