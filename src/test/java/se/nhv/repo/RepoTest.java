package se.nhv.repo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a newcomer meets first: the two commands, links that lead somewhere, and nothing that works on one machine only. */
class RepoTest {
    private static final Path ROT = Path.of("").toAbsolutePath();
    private static final Set<String> INTE_VARA = Set.of("target", ".git", "data", "node_modules", ".idea");
    private static final Pattern LANK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern MASKINSOKVAG =
            Pattern.compile("(?<![\\w.:/-])/(?:" + "home|Users|work|root|mnt" + ")/[A-Za-z0-9_.-]+/");
    private static final Pattern REGISTERVARD = Pattern.compile(
            "(?i)\\b(?:repo1?\\.maven|registry\\.npmjs|registry-1\\.docker|"
                    + "ghcr|quay|gcr|docker|repo\\.spring|maven\\.google|nexus|artifactory)\\.(?:org|io|com|apache|internal)\\b");

    /** Whoever follows the README runs exactly these; .ci/run takes the second line. */
    @Test
    void readmeBorjarMedTvaKommandon() {
        List<String> block = new ArrayList<>();
        boolean inne = false;
        for (String rad : las(ROT.resolve("README.md")).lines().toList()) {
            if (rad.startsWith("```")) {
                if (inne) {
                    break;
                }
                inne = rad.equals("```sh");
            } else if (inne && !rad.isBlank()) {
                block.add(rad);
            }
        }

        assertThat(block).containsExactly("mvn spring-boot:run", "mvn verify");
    }

    @Test
    void lankarnaIDokumentationenLederNagonstans() {
        List<String> doda = new ArrayList<>();
        for (Path fil : medSlut(".md")) {
            Matcher lank = LANK.matcher(las(fil));
            while (lank.find()) {
                String mal = lank.group(1).replaceAll("#.*$", "");
                if (!mal.isEmpty() && !mal.matches("(?i)[a-z]+:.*") && !Files.exists(grann(fil, mal))) {
                    doda.add(ROT.relativize(fil) + " pekar på " + mal + ", som inte finns");
                }
            }
        }

        assertThat(doda).isEmpty();
    }

    @Test
    void varjeBeslutOmByggetHarEttEgetNummerOchStarIListan() {
        List<Path> beslut = medSlut(".md").stream()
                .filter(f -> f.startsWith(ROT.resolve("docs/adr")) && !namn(f).equals("README.md"))
                .toList();
        String lista = las(ROT.resolve("docs/adr/README.md"));

        assertThat(beslut).allSatisfy(f -> {
            assertThat(namn(f)).matches("\\d{4}-[a-z0-9-]+\\.md");
            assertThat(las(f)).startsWith("# " + Integer.parseInt(namn(f).substring(0, 4)) + ". ");
            assertThat(lista).contains("(" + namn(f) + ")");
        });
        assertThat(beslut.stream().map(f -> namn(f).substring(0, 4)).sorted().toList())
                .containsExactlyElementsOf(Stream.iterate(1, n -> n + 1)
                        .limit(beslut.size())
                        .map(n -> String.format(Locale.ROOT, "%04d", n))
                        .toList());
    }

    /** Each role of the handbook has its page in the list, and each page is for somebody. */
    @Test
    void varjeSidaIHandbokenStarIDessInnehall() {
        String innehall = las(ROT.resolve("docs/handbok/README.md"));

        assertThat(medSlut(".md").stream()
                        .filter(f -> f.startsWith(ROT.resolve("docs/handbok")))
                        .map(RepoTest::namn)
                        .filter(n -> !n.equals("README.md")))
                .hasSizeGreaterThanOrEqualTo(13)
                .allSatisfy(n -> assertThat(innehall).contains("(" + n + ")"));
    }

    @Test
    void ingetArSkrivetForEnVissMaskin() {
        List<String> fynd = new ArrayList<>();
        for (Path fil : textfiler()) {
            String text = las(fil);
            for (Pattern monster : List.of(MASKINSOKVAG, REGISTERVARD)) {
                Matcher m = monster.matcher(text);
                while (m.find()) {
                    fynd.add(ROT.relativize(fil) + ": " + m.group());
                }
            }
        }

        assertThat(fynd).isEmpty();
    }

    @Test
    void bildernaArSmaOchAnvanda() throws IOException {
        String allt = medSlut(".md").stream().map(RepoTest::las).reduce("", String::concat);
        for (Path bild : medSlut(".png")) {
            if (bild.startsWith(ROT.resolve("docs/bilder"))) {
                assertThat(Files.size(bild)).as(namn(bild)).isLessThan(200_000);
                assertThat(allt).contains("bilder/" + namn(bild));
            }
        }
    }

    private static Path grann(Path fil, String mal) {
        return fil.resolveSibling(mal).normalize();
    }

    private static String namn(Path fil) {
        return String.valueOf(fil.getFileName());
    }

    private static List<Path> medSlut(String slut) {
        return filer().stream().filter(f -> namn(f).endsWith(slut)).toList();
    }

    private static List<Path> textfiler() {
        Set<String> slut = new HashSet<>(Set.of(
                "java",
                "md",
                "xml",
                "yaml",
                "yml",
                "properties",
                "html",
                "css",
                "js",
                "sql",
                "bpmn",
                "dmn",
                "form",
                "json",
                "csv",
                "sh",
                "run",
                "Dockerfile",
                "txt",
                "config",
                "gitignore",
                "npmrc"));
        return filer().stream()
                .filter(f -> slut.contains(namn(f).replaceAll("^.*\\.", "")))
                .filter(f -> !namn(f).equals("RepoTest.java"))
                .toList();
    }

    private static List<Path> filer() {
        List<Path> hittade = new ArrayList<>();
        samla(ROT, hittade);
        return hittade.stream().sorted().toList();
    }

    private static void samla(Path mapp, List<Path> till) {
        try (Stream<Path> barn = Files.list(mapp)) {
            for (Path p : barn.toList()) {
                if (Files.isDirectory(p)) {
                    if (!INTE_VARA.contains(namn(p))) {
                        samla(p, till);
                    }
                } else {
                    till.add(p);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String las(Path fil) {
        try {
            return Files.readString(fil);
        } catch (MalformedInputException e) {
            try {
                return Files.readString(fil, StandardCharsets.ISO_8859_1);
            } catch (IOException e2) {
                throw new UncheckedIOException(e2);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
