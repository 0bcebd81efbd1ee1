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
