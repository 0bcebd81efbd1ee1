package se.nhv.repo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import se.nhv.anvandare.Atkomstregel;
import se.nhv.anvandare.Atkomstregler;

/** What can be known of {@code docker/} without an engine to run it in. */
class DockerTest {
    private static final Path DOCKER = Path.of("docker");
    private static final Pattern FRAGA = Pattern.compile("@Value\\(\"\\$\\{([a-z0-9.-]+)|\\$\\{([A-Z_]+)[:}]");
    private static final Pattern VARIABEL = Pattern.compile("\\$\\{([A-Z_]+)(?::[-?][^}]*)?}");

    private final Map<String, Object> compose = new Yaml().load(las(DOCKER.resolve("compose.yaml")));

    /** A misspelt variable is silently ignored, and the application starts with an embedded database in a container. */
    @Test
    void programmetLaserDeVariablerDetFar() {
        Set<String> kanda = new HashSet<>(Set.of(
                "SPRING_DATASOURCE_URL",
                "SPRING_DATASOURCE_USERNAME",
                "SPRING_DATASOURCE_PASSWORD",
                "SPRING_MAIL_HOST",
                "SPRING_MAIL_PORT",
                "SPRING_MAIL_USERNAME",
                "SPRING_MAIL_PASSWORD"));
        kanda.addAll(lastaAvKoden());

        assertThat(kanda).contains("NHV_ADRESS", "NHV_DATA", "SERVER_PORT");
        assertThat(miljo("app").keySet()).isSubsetOf(kanda);
        assertThat(las(Path.of("README.md")))
                .contains(miljo("app").keySet().stream().map(v -> "`" + v + "`").toArray(String[]::new));
    }

    @Test
    void programOchDatabasMenarSammaDatabas() {
        Map<String, Object> app = miljo("app");
        Map<String, Object> databas = miljo("databas");

        assertThat(app.get("SPRING_DATASOURCE_URL"))
                .isEqualTo("jdbc:postgresql://databas:5432/" + databas.get("POSTGRES_DB"));
        assertThat(app.get("SPRING_DATASOURCE_USERNAME")).isEqualTo(databas.get("POSTGRES_USER"));
        assertThat(app.get("SPRING_DATASOURCE_PASSWORD")).isEqualTo(databas.get("POSTGRES_PASSWORD"));
        assertThat(tjanster().keySet()).contains("databas", "post");
    }

    @Test
    void versionernaArBestamdaOchIngenVardNamns() {
        List<String> bilder = Stream.concat(
                        tjanster().values().stream().map(t -> String.valueOf(t.get("image"))),
                        rader("FROM ").map(r -> r.split("\\s+")[0]))
                .toList();

        assertThat(bilder).hasSize(5).allSatisfy(b -> {
            assertThat(b).matches("[a-z0-9-]+(/[a-z0-9-]+)?:v?\\d+[.\\d]*[\\w.-]*");
            assertThat(b).doesNotContain("latest");
        });
        assertThat(String.valueOf(
                        Objects.requireNonNull(tjanster().get("databas")).get("image")))
                .startsWith("postgres:17.");
    }

    @Test
    void ingaHemligheterStarIFilerna() {
        assertThat(String.valueOf(miljo("databas").get("POSTGRES_PASSWORD"))).startsWith("${NHV_DB_PASSWORD:?");
        assertThat(las(DOCKER.resolve(".env.example")).lines())
                .filteredOn(r -> r.toUpperCase(Locale.ROOT).contains("PASSWORD") && !r.startsWith("#"))
                .allSatisfy(r -> assertThat(r).endsWith("="));
        assertThat(las(Path.of(".gitignore")).lines()).contains("docker/.env");
    }

    @Test
    void varjeVariabelIComposeFinnsIExemplet() {
        Set<String> exempel = las(DOCKER.resolve(".env.example"))
                .lines()
                .filter(r -> r.contains("="))
                .map(r -> r.replaceAll("^#", "").replaceAll("=.*", ""))
                .collect(Collectors.toSet());
        Set<String> begars = new TreeSet<>();
        Matcher m = VARIABEL.matcher(las(DOCKER.resolve("compose.yaml")));
        while (m.find()) {
            begars.add(m.group(1));
        }

        assertThat(begars).isNotEmpty().isSubsetOf(exempel);
    }

    @Test
    void dockerfilenKopierarSadantSomFinns() {
        List<String> kallor = rader("COPY ")
                .filter(r -> !r.contains("--from="))
                .map(r -> r.split("\\s+")[0])
                .toList();

        assertThat(kallor).contains("pom.xml", "src").allSatisfy(k -> {
            assertThat(Path.of(k)).exists();
            assertThat(las(DOCKER.resolve("Dockerfile.dockerignore")).lines()).doesNotContain(k);
        });
        assertThat(las(Path.of("pom.xml"))).contains("<artifactId>nhv-processtod</artifactId>");
        assertThat(las(DOCKER.resolve("Dockerfile"))).contains("nhv-processtod-*.jar", "USER nhv");
    }

    @Test
    void halsokontrollenFragarEnOppenAdress() {
        Matcher adress = Pattern.compile("http://localhost:8080(/\\S+)").matcher(las(DOCKER.resolve("Dockerfile")));

        assertThat(adress.find()).isTrue();
        assertThat(new Atkomstregler().regel(org.springframework.http.HttpMethod.GET, adress.group(1)))
                .map(Atkomstregel::krav)
                .contains(Atkomstregel.Krav.OPPEN);
    }

    /** What the code and its configuration ask for, as environment variables are written. */
    private static Set<String> lastaAvKoden() {
        Set<String> kanda = new HashSet<>();
        try (Stream<Path> filer = Files.walk(Path.of("src/main"))) {
            filer.filter(f -> f.toString().endsWith(".java") || f.toString().endsWith("application.yaml"))
                    .map(DockerTest::las)
                    .forEach(text -> {
                        Matcher m = FRAGA.matcher(text);
                        while (m.find()) {
                            String fraga = m.group(1) == null ? m.group(2) : m.group(1);
                            kanda.add(fraga.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kanda;
    }

    private Stream<String> rader(String ord) {
        return las(DOCKER.resolve("Dockerfile"))
                .lines()
                .filter(r -> r.startsWith(ord))
                .map(r -> r.substring(ord.length()).strip());
    }

    @SuppressWarnings("unchecked")
    private Map<String, Map<String, Object>> tjanster() {
        return (Map<String, Map<String, Object>>) Objects.requireNonNull(compose.get("services"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> miljo(String tjanst) {
        return (Map<String, Object>) Objects.requireNonNull(
                Objects.requireNonNull(tjanster().get(tjanst)).get("environment"));
    }

    private static String las(Path fil) {
        try {
            return Files.readString(fil);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
