package se.nhv.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every word people see stands in {@code messages/*.properties}: nothing is written straight into a template, no key is
 * asked for that does not exist, and none is kept that nobody asks for.
 */
class TexterTest {
    private static final Path MALLAR = Path.of("src/main/resources/templates");
    private static final Path TEXTER = Path.of("src/main/resources/messages");
    private static final Path KOD = Path.of("src/main/java");

    private static final Pattern KOMMENTAR = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAGG = Pattern.compile("<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>", Pattern.DOTALL);
    private static final Pattern SYNLIGT_ATTRIBUT =
            Pattern.compile("(?<![:\\w-])(title|alt|placeholder|aria-label|label)=\"([^\"]*\\p{L}[^\"]*)\"");
    private static final Pattern NYCKEL_I_MALL = Pattern.compile("#\\{([A-Za-z0-9_.-]+)[(}]");
    private static final Path SKRIPT = Path.of("src/main/resources/static/js");

    private static final Pattern NYCKEL_I_KOD = Pattern.compile("([a-z]+)\\.[A-Za-z0-9_.-]*");
    private static final Pattern LOGGPOST = Pattern.compile("^logg\\.skriv$");

    private static final Pattern SVENSKT = Pattern.compile("[åäöÅÄÖ]");
    private static final Pattern TRE_ORD = Pattern.compile("(?<!\\p{L})\\p{L}+(?:[,.:;]? [(]?\\p{L}+){2,}");
    /** A label, or the beginning of a sentence. */
    private static final Pattern RUBRIK = Pattern.compile("^\\s*\\p{Lu}\\p{Ll}+(?:[:.]\\s*$|[,:]? \\p{Ll}*)");

    private static final Pattern SQL = Pattern.compile(
            "\\b(?:SELECT|INSERT|UPDATE|DELETE|FROM|WHERE|DESC|JOIN|ORDER BY|LIMIT|SET|VALUES|AND|OR|AS|IS|ANY|LIKE|ILIKE|COLLATE|ALTER|EXISTS|LOCK|ON|BY)\\b");
    /** What is written for whoever runs or builds the program, and never reaches a page. */
    private static final Pattern LOGG = Pattern.compile("^(?:LOGG?|.*[lL]ogger\\(\\))\\.|^console\\.|\\.debug$");

    /** Faults in the program or in the files of the forms: in English, for those who write them. */
    private static final Pattern TEKNISKT_FEL = Pattern.compile(
            "^new \\w+(?:Exception|Error)$|^new FormularOgiltigt$|^(?:k\\.|lasare\\.)?fel$|requireNonNull$");

    /** Text that stands in the code all the same, and why. */
    private static final Map<String, String> UNDANTAG = Map.ofEntries(
            Map.entry("Demoenheter.java", "the names of real regions, hospitals and programområden"),
            Map.entry("DemoKonton.java", "the names of made-up persons"),
            Map.entry("Uppgiftstvatt.java", "stands in the log for ever, as it was written"),
            Map.entry("GruppService.java: jävig", "a stored reason, compared with and not shown"),
            Map.entry("Omradesskrivare.java:  (påhittat)", "a stored mark that another room looks for"),
            Map.entry("Offentligt.java: (påhittat)", "the stored mark that is looked for"),
            Map.entry("Nekande.java: Basic realm=\"NHV demo\", charset=\"UTF-8\"", "a header of the protocol"),
            Map.entry("FormularOgiltigt.java: The form ", "a fault in a form's file, in English"),
            Map.entry("Objekt.java:  is not about a tillståndsområde", "a fault in the program, in English"),
            Map.entry("package-info.java: Formulär", "the name of a room in the drawing of the house"),
            Map.entry("Ord.java: åäö", "the letters a search word may have"),
            Map.entry("Format.java: d MMMM yyyy", "the pattern of a date"),
            Map.entry("Visat.java: d MMMM uuuu", "the pattern of a date"),
            Map.entry("Pdf.java: Liberation Sans", "the name of a typeface"),
            Map.entry("Wordfil.java: Liberation Sans", "the name of a typeface"),
            Map.entry("InbyggdPostgres.java", "the database's own settings"),
            Map.entry("nhv.js: input, textarea, select, [contenteditable]", "a selector"));

    private static final Pattern TEXT_I_KALLA = Pattern.compile("[\"']([a-z]+\\.[A-Za-z0-9_.-]*)[\"']");

    @Test
    void ingenTextStarDirektIEnMall() {
        List<String> fynd = new ArrayList<>();
        for (Path mall : filer(MALLAR, ".html")) {
            String utan = utanKommentarer(mall);
            String text = TAGG.matcher(utan).replaceAll("\n").replaceAll("&[a-z]+;", "");
            text.lines()
                    .map(String::strip)
                    .filter(rad -> rad.codePoints().anyMatch(Character::isLetter))
                    .forEach(rad -> fynd.add(mall + ": \"" + rad + "\" ska hämtas med #{…}"));
            Matcher attribut = SYNLIGT_ATTRIBUT.matcher(utan);
            while (attribut.find()) {
                fynd.add(mall + ": " + attribut.group() + " ska hämtas med #{…}");
            }
        }

        assertThat(fynd).isEmpty();
    }

    @Test
    void varjeNyckelSomBegarsFinns() {
        Set<String> finns = texter().keySet();
        List<String> saknas = new ArrayList<>();
        for (Path mall : filer(MALLAR, ".html")) {
            Matcher nyckel = NYCKEL_I_MALL.matcher(utanKommentarer(mall));
            while (nyckel.find()) {
                if (!finns.contains(nyckel.group(1))) {
                    saknas.add(mall + " begär " + nyckel.group(1) + ", som inte finns");
                }
            }
        }

        assertThat(saknas).isEmpty();
    }

    @Test
    void ingenTextStarDirektIKoden() {
        List<String> fynd = new ArrayList<>();
        for (Path fil : kod()) {
            for (Kallkod.Literal l : Kallkod.literaler(las(fil))) {
                if (arTextForManniskor(l) && !undantagen(fil, l)) {
                    fynd.add(fil + ":" + l.rad() + ": \"" + l.text() + "\" ska stå i messages/");
                }
            }
        }

        assertThat(fynd).isEmpty();
    }

    /** Prevents a reader of code that finds nothing because it looks past what is there. */
    @Test
    void enMeningIKodenHittasMenInteEnNyckelEnKommentarEllerEnLoggrad() {
        String kod = """
                // Skriv varför tiden förlängs.
                class Prov {
                    /* Skriv varför. */
                    static final String FRAGA = "SELECT namn FROM konto WHERE id = ?";
                    void prov(char c) {
                        LOG.warn("Ett steg gick inte: {}", c == '"' ? 'a' : 'b');
                        throw new Avvisad("skal", "Skriv varför.");
                        throw new Inaktuell("remiss.fel.ingenRemissUte");
                        throw new IllegalStateException("there is no such step");
                        brev(namn + " har ännu inte svarat", "Ny dag att svara", "Senast: ");
                    }
                }""";

        assertThat(Kallkod.literaler(kod).stream()
                        .filter(TexterTest::arTextForManniskor)
                        .map(l -> l.rad() + " " + l.text()))
                .containsExactly("7 Skriv varför.", "10  har ännu inte svarat", "10 Ny dag att svara", "10 Senast: ");
    }

    @Test
    void ingetUndantagArKvarUtanText() {
        Set<String> begagnade = new TreeSet<>();
        for (Path fil : kod()) {
            for (Kallkod.Literal l : Kallkod.literaler(las(fil))) {
                if (arTextForManniskor(l)) {
                    begagnade.add(fil.getFileName() + "");
                    begagnade.add(fil.getFileName() + ": " + l.text());
                }
            }
        }

        assertThat(begagnade).containsAll(UNDANTAG.keySet());
    }

    @Test
    void varjeNyckelSomBegarsIKodenFinns() {
        Set<String> finns = texter().keySet();
        Set<String> rum = new TreeSet<>();
        filer(TEXTER, ".properties").forEach(f -> rum.add((f.getFileName() + "").replace(".properties", "")));
        List<String> saknas = new ArrayList<>();
        for (Path fil : filer(KOD, ".java")) {
            for (Kallkod.Literal l : Kallkod.literaler(las(fil))) {
                Matcher nyckel = NYCKEL_I_KOD.matcher(l.text());
                if (nyckel.matches()
                        && rum.contains(nyckel.group(1))
                        && !l.i(LOGGPOST)
                        && !(finns.contains(l.text())
                                || ((l.byggsPa() || l.text().endsWith("."))
                                        && finns.stream().anyMatch(n -> n.startsWith(l.text()))))) {
                    saknas.add(fil + ":" + l.rad() + " begär " + l.text() + ", som inte finns");
                }
            }
        }

        assertThat(saknas).isEmpty();
    }

    @Test
    void varjeNyckelSomFinnsBegars() {
        Set<String> hela = new TreeSet<>();
        Set<String> borjor = new TreeSet<>();
        for (Path mall : filer(MALLAR, ".html")) {
            Matcher nyckel = NYCKEL_I_MALL.matcher(utanKommentarer(mall));
            while (nyckel.find()) {
                hela.add(nyckel.group(1));
            }
            samla(las(mall), hela, borjor);
        }
        filer(KOD, ".java").forEach(fil -> samla(las(fil), hela, borjor));
        List<String> doda = texter().entrySet().stream()
                .filter(t -> !hela.contains(t.getKey()) && borjor.stream().noneMatch(t.getKey()::startsWith))
                .map(t -> t.getValue() + ": " + t.getKey() + " används inte")
                .toList();

        assertThat(doda).isEmpty();
    }

    @Test
    void procenttecknetFoljerSittTal() {
        assertThat(filer(TEXTER, ".properties"))
                .allSatisfy(fil -> assertThat(las(fil).lines()).noneMatch(rad -> rad.contains(" %")));
    }

    @Test
    void varjeRumHarSinaEgnaNycklar() {
        assertThat(texter())
                .allSatisfy((nyckel, fil) -> assertThat(nyckel).startsWith(fil.replace(".properties", "") + "."));
    }

    private static boolean arTextForManniskor(Kallkod.Literal l) {
        String text = l.text();
        if (l.i(LOGG) || SQL.matcher(text).find()) {
            return false;
        }
        return SVENSKT.matcher(text).find()
                || (!l.i(TEKNISKT_FEL)
                        && (TRE_ORD.matcher(text).find() || RUBRIK.matcher(text).find()));
    }

    private static boolean undantagen(Path fil, Kallkod.Literal l) {
        return UNDANTAG.containsKey(fil.getFileName() + "")
                || UNDANTAG.containsKey(fil.getFileName() + ": " + l.text());
    }

    private static List<Path> kod() {
        return Stream.concat(filer(KOD, ".java").stream(), filer(SKRIPT, ".js").stream())
                .toList();
    }

    /** A literal that ends with a dot is the beginning of keys that are put together. */
    private static void samla(String kalla, Set<String> hela, Set<String> borjor) {
        Matcher text = TEXT_I_KALLA.matcher(kalla);
        while (text.find()) {
            (text.group(1).endsWith(".") ? borjor : hela).add(text.group(1));
        }
    }

    private static Map<String, String> texter() {
        Map<String, String> texter = new TreeMap<>();
        for (Path fil : filer(TEXTER, ".properties")) {
            Properties p = new Properties();
            try (var in = Files.newBufferedReader(fil, StandardCharsets.UTF_8)) {
                p.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            p.stringPropertyNames().forEach(n -> texter.put(n, String.valueOf(fil.getFileName())));
        }
        return texter;
    }

    private static List<Path> filer(Path under, String slut) {
        try (Stream<Path> alla = Files.walk(under)) {
            return alla.filter(f -> f.toString().endsWith(slut)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String utanKommentarer(Path mall) {
        return KOMMENTAR.matcher(las(mall)).replaceAll("");
    }

    private static String las(Path fil) {
        try {
            return Files.readString(fil);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
