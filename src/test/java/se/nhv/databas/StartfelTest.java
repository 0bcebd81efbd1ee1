package se.nhv.databas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.nhv.NhvApplication;

/** What somebody reads who starts the application where it cannot start: the whole application, in a process of its own. */
class StartfelTest {
    @TempDir
    private Path rot;

    @Test
    void enUpptagenPortSagsMedEnMeningOchMappenRorsInte() throws Exception {
        Path data = rot.resolve("data");
        try (ServerSocket upptagen = new ServerSocket(0)) {
            String utskrift = startaOchMisslyckas(data, upptagen.getLocalPort());

            assertThat(utskrift).contains("Porten " + upptagen.getLocalPort() + " används redan av ett annat program.");
        }
        assertThat(data).doesNotExist();
    }

    @Test
    void enDatabasFranEnAnnanStorversionSagsMedEnMeningOchRorsInte() throws Exception {
        Path mapp = Files.createDirectories(rot.resolve("data/postgres"));
        Files.writeString(mapp.resolve("PG_VERSION"), "15\n");
        List<String> fore = innehall();

        assertThat(startaOchMisslyckas(rot.resolve("data"), 0)).contains("PostgreSQL 15");
        assertThat(innehall()).isEqualTo(fore);
    }

    @Test
    void medEnEgenDatabasStartarIngenInbyggd() throws Exception {
        Path data = rot.resolve("data");
        String utskrift = starta(
                data,
                0,
                Map.of(
                        "SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:1/finns-inte",
                        "SPRING_DATASOURCE_USERNAME", "nhv",
                        "SPRING_DATASOURCE_PASSWORD", "hemligt-losenord",
                        "SPRING_DATASOURCE_HIKARI_INITIALIZATION_FAIL_TIMEOUT", "1"));

        assertThat(utskrift).doesNotContain("inbyggda databasen").doesNotContain("hemligt-losenord");
        assertThat(data).doesNotExist();
    }

    private String startaOchMisslyckas(Path data, int port) throws IOException, InterruptedException {
        String utskrift = starta(data, port, Map.of());
        assertThat(utskrift).as("ingen stackutskrift").doesNotContain("\tat ").doesNotContain("Exception");
        return utskrift;
    }

    private String starta(Path data, int port, Map<String, String> miljo) throws IOException, InterruptedException {
        List<String> rad = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                NhvApplication.class.getName(),
                "--nhv.databas.mapp=" + data,
                "--server.port=" + port));
        Path utskrift = rot.resolve("utskrift.txt");
        ProcessBuilder bygge = new ProcessBuilder(rad).redirectErrorStream(true).redirectOutput(utskrift.toFile());
        bygge.environment().putAll(miljo);
        Process program = bygge.start();
        try {
            assertThat(program.waitFor(180, TimeUnit.SECONDS))
                    .as("programmet slutar av sig självt")
                    .isTrue();
        } finally {
            program.destroyForcibly();
        }
        String text = Files.readString(utskrift, StandardCharsets.UTF_8);
        Files.delete(utskrift);
        assertThat(program.exitValue()).as(text).isNotZero();
        return text;
    }

    private List<String> innehall() throws IOException {
        try (Stream<Path> allt = Files.walk(rot)) {
            return allt.map(p -> rot.relativize(p).toString()).sorted().toList();
        }
    }
}
