package se.nhv.inlasning;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the file as rows and columns, with semicolons or commas, as UTF-8 and nothing else. */
final class CsvLasare {
    static final int STORST_BYTE = 2_000_000;
    static final int FLEST_RADER = 2_000;
    private static final int LANGST_VARDE = 20_000;

    private CsvLasare() {}

    static Lasning las(byte[] fil) {
        if (fil.length == 0) {
            return Lasning.fel(0, "inlasning.fel.filenTom");
        }
        if (fil.length > STORST_BYTE) {
            return Lasning.fel(0, "inlasning.fel.filenForStor");
        }
        try {
            return tolka(avkoda(fil));
        } catch (CharacterCodingException e) {
            return Lasning.fel(forstaFelrad(fil), "inlasning.fel.inteUtf8");
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return Lasning.fel(0, "inlasning.fel.ingenCsv");
        }
    }

    private static String avkoda(byte[] fil) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(fil))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static int forstaFelrad(byte[] fil) {
        int rad = 1;
        int start = 0;
        for (int i = 0; i <= fil.length; i++) {
            if (i == fil.length || fil[i] == '\n') {
                try {
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(fil, start, i - start));
                } catch (CharacterCodingException e) {
                    return rad;
                }
                rad++;
                start = i + 1;
            }
        }
        return 0;
    }

    private static Lasning tolka(String text) throws IOException {
        String rubrikrad = text.lines().findFirst().orElse("");
        char skiljetecken = rubrikrad.indexOf(';') >= 0 ? ';' : ',';
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(skiljetecken)
                .setIgnoreEmptyLines(true)
                .get();
        List<Rad> rader = new ArrayList<>();
        List<Fel> fel = new ArrayList<>();
        try (CSVParser csv = CSVParser.parse(new StringReader(text), format)) {
            List<String> rubriker = List.of();
            long rad = 1;
            for (CSVRecord post : csv) {
                if (rubriker.isEmpty()) {
                    rubriker = rubriker(post, fel);
                } else if (rader.size() == FLEST_RADER) {
                    fel.add(Fel.av((int) rad, null, "inlasning.fel.filenForMangaRader", FLEST_RADER));
                    break;
                } else {
                    lagg((int) rad, post, rubriker, rader, fel);
                }
                rad = csv.getCurrentLineNumber() + 1;
            }
        }
        if (rader.isEmpty() && fel.isEmpty()) {
            fel.add(Fel.av(0, null, "inlasning.fel.ingaRader"));
        }
        return new Lasning(rader, fel);
    }

    private static List<String> rubriker(CSVRecord post, List<Fel> fel) {
        List<String> rubriker = new ArrayList<>();
        Set<String> sedda = new TreeSet<>();
        for (String rubrik : post) {
            String kolumn = Kolumner.normal(rubrik);
            rubriker.add(kolumn);
            if (!kolumn.isEmpty() && !Kolumner.finns(kolumn)) {
                fel.add(Fel.av(1, kort(rubrik), "inlasning.fel.okandKolumn", String.join(", ", Kolumner.namn())));
            } else if (!kolumn.isEmpty() && !sedda.add(kolumn)) {
                fel.add(Fel.av(1, kolumn, "inlasning.fel.kolumnenTvaGanger"));
            }
        }
        for (String kravd : List.of(Kolumner.VARDOMRADE, Kolumner.STEG)) {
            if (!sedda.contains(kravd)) {
                fel.add(Fel.av(1, kravd, "inlasning.fel.kolumnenSaknas"));
            }
        }
        return rubriker;
    }

    private static void lagg(int nr, CSVRecord post, List<String> rubriker, List<Rad> rader, List<Fel> fel) {
        if (post.size() > rubriker.size()) {
            fel.add(Fel.av(nr, null, "inlasning.fel.flerVardenAnRubriker"));
            return;
        }
        Map<String, String> varden = new HashMap<>();
        for (int i = 0; i < post.size(); i++) {
            String varde = post.get(i).strip();
            if (varde.length() > LANGST_VARDE || varde.indexOf('\0') >= 0) {
                fel.add(Fel.av(nr, rubriker.get(i), "inlasning.fel.otillatetVarde"));
            } else if (!varde.isEmpty() && !rubriker.get(i).isEmpty()) {
                varden.put(rubriker.get(i), varde);
            }
        }
        if (!varden.isEmpty()) {
            rader.add(new Rad(nr, varden));
        }
    }

    static String kort(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
