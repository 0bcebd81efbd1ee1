package se.nhv.databas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.nhv.NhvApplication;
import se.nhv.test.Klient;
import se.nhv.test.Testdatabas;

/** What a newcomer meets: the whole application in a process of its own, started, killed and started again. */
class ForstaStartenTest {
    private static final Duration LANGST = Duration.ofMinutes(4);
    private static final String NAGON = "65534";
    private static final Pattern UPPGIFT = Pattern.compile("href=\"(/uppgifter/[0-9a-f-]+)\"");

    @TempDir
    private Path rot;

    private final List<Process> startade = new ArrayList<>();

    /** Killed hard, and the database that is left behind with it. */
    @AfterEach
    void slapp() throws Exception {
        for (Process program : startade) {
            List<ProcessHandle> barn = program.descendants().toList();
            program.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
            barn.forEach(ProcessHandle::destroyForcibly);
        }
        Path pid = rot.resolve("data/postgres/postmaster.pid");
        if (Files.exists(pid)) {
            ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).get(0).strip()))
                    .ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    /** As somebody who is not root, where that can be tried. */
    @Test
    void denForstaStartenSagerVartManGarOchEttUtkastFinnsKvarEfterUtloggningOchEfterEnAvbrutenStart() throws Exception {
        int port = ledigPort();
        long start = System.nanoTime();
        Process program = starta(port, true, Map.of());
        vantaPaSidan(port, program);
        System.out.println("Första sidan efter "
                + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms, med en databas som inte fanns");
        String offentligt = hamta(port, "/vardomraden").body();
        String medanDenFylls = Klient.som(port, "utredare1").get("/arenden").kropp();
        vantaPaText("http://localhost:" + port, program);
        assertThat(medanDenFylls)
                .containsPattern("role=\"status\">Demon fylls med ärenden: \\d+ av 40 rader är klara")
                .contains("Demon fylls med ärenden just nu.")
                .doesNotContain("Du är inte med i något ärende", "Inga ärenden");
        assertThat(offentligt).contains("Demon fylls med ärenden just nu.").doesNotContain("Inget vårdområde");
        assertThat(hamta(port, "/vardomraden").body()).doesNotContain("Demon fylls");

        assertThat(utskrift()).contains("http://localhost:" + port, "utredare1", "namndsekreterare1", "chef1");

        Klient utredare = Klient.som(port, "utredare1");
        String uppgift = forstaUppgiften(utredare);
        Klient.Svar sparat = utredare.post(uppgift + "/utkast", Map.of("skal", "Ett halvt skäl, åäö"));
        assertThat(sparat.status()).as(sparat.kropp()).isEqualTo(200);
        utredare.post("/logga-ut", Map.of());
        assertThat(utredare.get(uppgift).kropp()).doesNotContain("Ett halvt skäl");
        assertThat(Klient.som(port, "utredare1").get(uppgift).kropp()).contains("Ett halvt skäl, åäö");

        program.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        int nyPort = ledigPort();
        vantaPaSidan(nyPort, starta(nyPort, true, Map.of()));

        assertThat(Klient.som(nyPort, "utredare1").get(uppgift).kropp()).contains("Ett halvt skäl, åäö");
    }

    @Test
    void medEnEgenDatabasKorProgrammetMotDenUtanDemo() throws Exception {
        int port = ledigPort();
        Process program = starta(
                port,
                false,
                Map.of(
                        "SPRING_DATASOURCE_URL", Testdatabas.nyDatabas(),
                        "SPRING_DATASOURCE_USERNAME", "postgres",
                        "SPRING_DATASOURCE_PASSWORD", "behovs-inte"));
        vantaPaSidan(port, program);

        assertThat(rot.resolve("data")).doesNotExist();
        assertThat(hamta(port, "/logga-in").body()).doesNotContain("utredare1").doesNotContain("name=\"losenord\"");
        assertThat(hamta(port, "/api/v1/uppgifter").statusCode()).isEqualTo(401);
    }

    /** As a demo account, which is nobody where there is no demo. */
    private static HttpResponse<String> hamta(int port, String adress) throws Exception {
        String konto = Base64.getEncoder().encodeToString("utredare1:demo".getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + adress))
                                .header("Authorization", "Basic " + konto)
                                .build(),
                        BodyHandlers.ofString());
    }

    /** One that has the field {@code skal}: a förslag that waits to be judged. */
    private static String forstaUppgiften(Klient utredare) {
        Matcher lank = UPPGIFT.matcher(
                utredare.get("/arbetslista?vy=alla&steg=1&q=Bed%C3%B6m").kropp());
        assertThat(lank.find()).isTrue();
        return lank.group(1);
    }

    private Process starta(int port, boolean utanRot, Map<String, String> miljo) throws IOException {
        Path tillfalligt = Files.createDirectories(rot.resolve("tmp"));
        List<String> rad = new ArrayList<>();
        if (utanRot && "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/usr/bin/setpriv"))) {
            for (Path mapp : List.of(rot, tillfalligt)) {
                Files.setPosixFilePermissions(mapp, PosixFilePermissions.fromString("rwxrwxrwx"));
            }
            // May read the classes, wherever they lie, and is otherwise nobody.
            rad.addAll(List.of(
                    "/usr/bin/setpriv",
                    "--reuid=" + NAGON,
                    "--regid=" + NAGON,
                    "--clear-groups",
                    "--inh-caps=+dac_read_search",
                    "--ambient-caps=+dac_read_search"));
        }
        rad.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx600m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + tillfalligt,
                "-cp",
                utanTester(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))),
                NhvApplication.class.getName(),
                "--nhv.databas.mapp=" + rot.resolve("data"),
                "--server.port=" + port));
        ProcessBuilder bygge = new ProcessBuilder(rad)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        rot.resolve("utskrift.txt").toFile()));
        bygge.environment().putAll(miljo);
        Process program = bygge.start();
        startade.add(program);
        return program;
    }

    private static String utanTester(String klasser) {
        return Arrays.stream(klasser.split(File.pathSeparator))
                .filter(del -> !del.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void vantaPaSidan(int port, Process program) throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest begaran = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/logga-in"))
                .build();
        vanta(program, () -> {
            try {
                return http.send(begaran, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException intePaMalet) {
                return false;
            }
        });
    }

    private void vantaPaText(String text, Process program) throws Exception {
        vanta(program, () -> utskrift().contains(text));
    }

    private interface Villkor {
        boolean uppfyllt() throws Exception;
    }

    private void vanta(Process program, Villkor villkor) throws Exception {
        long slut = System.nanoTime() + LANGST.toNanos();
        while (!villkor.uppfyllt()) {
            assertThat(program.isAlive()).as(utskrift()).isTrue();
            assertThat(System.nanoTime()).as(utskrift()).isLessThan(slut);
            Thread.sleep(200);
        }
    }

    private String utskrift() throws IOException {
        return Files.readString(rot.resolve("utskrift.txt"), StandardCharsets.UTF_8);
    }

    private static int ledigPort() throws IOException {
        try (ServerSocket s = new ServerSocket(0)) {
            return s.getLocalPort();
        }
    }
}
