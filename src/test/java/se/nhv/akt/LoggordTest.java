package se.nhv.akt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.NoSuchMessageException;
import se.nhv.ansokan.Ansokan;
import se.nhv.arende.Lage;
import se.nhv.arende.Omradeslage;
import se.nhv.arende.Vag;
import se.nhv.fel.Textkalla;
import se.nhv.forslag.Urval;
import se.nhv.handling.Handlingsstatus;
import se.nhv.handling.Riktning;
import se.nhv.namnd.Javsanmalan;
import se.nhv.uppfoljning.Anmalan;

/** What is written in the log by its code has words to be read by. */
class LoggordTest {
    private static final Path KOD = Path.of("src/main/java");
    private static final Pattern SKRIVER = Pattern.compile("(?:logg\\.skriv|logga|tilldela)\\(");
    private static final Pattern ORD = Pattern.compile("\"((?:[A-Z][A-Z0-9_]+)|(?:[a-z]+\\.[a-zA-Z]+))\"");
    private static final Pattern NYCKEL = Pattern.compile("(?:Map\\.of\\(|,)\\s*\"([a-z][a-zA-Z0-9]*)\",");
    private static final Set<String> FOR_MASKINER =
            Set.of("id", "sha256", "punkt", "anmalan", "utskick", "paragraf", "system");

    @Test
    void varjeHandelseOchUppgiftSomSkrivsHarEttOrd() {
        Set<String> handelser = new TreeSet<>();
        Set<String> uppgifter = new TreeSet<>();
        for (String anrop : anrop()) {
            alla(ORD, anrop).forEach(handelser::add);
            alla(NYCKEL, anrop).filter(n -> !FOR_MASKINER.contains(n)).forEach(uppgifter::add);
        }

        assertThat(handelser).hasSizeGreaterThan(50).contains("UPPGIFT_TAGEN", "HANDLING_STATUS", "namnd.beslut");
        assertThat(uppgifter).hasSizeGreaterThan(25).contains("status", "omrade");
        assertThat(utanOrd("akt.logg.handelse.", handelser)).isEmpty();
        assertThat(utanOrd("akt.logg.uppgift.", uppgifter)).isEmpty();
    }

    static Stream<Koder> koder() {
        return Stream.of(
                Koder.av("lage", Lage.values()),
                Koder.av("lage", Omradeslage.values()),
                Koder.av("vag", Vag.values()),
                Koder.av("riktning", Riktning.values()),
                Koder.av("status", Handlingsstatus.values()),
                Koder.av("status", Ansokan.Status.values()),
                Koder.av("utfall", se.nhv.beslut.Utfall.values()),
                Koder.av("utfall", se.nhv.namnd.Utfall.values()),
                Koder.av("val", Urval.Val.values()),
                Koder.av("svar", Javsanmalan.Svar.values()),
                Koder.av("sort", Anmalan.Sort.values()));
    }

    record Koder(String uppgift, Set<String> koder) {
        static Koder av(String uppgift, Enum<?>... varden) {
            return new Koder(uppgift, Arrays.stream(varden).map(Enum::name).collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @MethodSource("koder")
    void varjeKodHarEttOrd(Koder k) {
        assertThat(utanOrd("akt.logg.varde." + k.uppgift() + ".", k.koder())).isEmpty();
    }

    private static Set<String> utanOrd(String grupp, Set<String> koder) {
        return koder.stream().filter(kod -> !finns(grupp + kod)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean finns(String nyckel) {
        try {
            return !Textkalla.text(nyckel).isBlank();
        } catch (NoSuchMessageException e) {
            return false;
        }
    }

    /** What stands between the parentheses of everything that writes in a case's log. */
    private static Set<String> anrop() {
        Set<String> anrop = new TreeSet<>();
        try (Stream<Path> filer = Files.walk(KOD)) {
            for (Path fil : filer.filter(f -> f.toString().endsWith(".java")).toList()) {
                String kod = Files.readString(fil);
                Matcher m = SKRIVER.matcher(kod);
                while (kod.contains("logg.skriv(") && m.find()) {
                    String argument = argument(kod, m.end());
                    if (!argument.contains("SYSTEMET")) {
                        anrop.add(argument);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return anrop;
    }

    private static String argument(String kod, int fran) {
        int djup = 1;
        int slut = fran;
        for (; djup > 0; slut++) {
            djup += kod.charAt(slut) == '(' ? 1 : kod.charAt(slut) == ')' ? -1 : 0;
        }
        return kod.substring(fran, slut - 1);
    }

    private static Stream<String> alla(Pattern monster, String text) {
        return monster.matcher(text).results().map(r -> r.group(1));
    }
}
