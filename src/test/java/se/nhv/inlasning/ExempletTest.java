package se.nhv.inlasning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The description of the file must not drift from what is read. */
class ExempletTest {
    private static final Path BESKRIVNING = Path.of("docs/inlasning.md");

    @Test
    void varjeKolumnLageOchUtfallStarIBeskrivningen() throws IOException {
        String text = Files.readString(BESKRIVNING);
        assertThat(Kolumner.namn().stream().filter(k -> !k.startsWith("steg")))
                .allSatisfy(k -> assertThat(text).contains("`" + k + "`"));
        assertThat(Arrays.stream(Inlasningslage.values()).map(Inlasningslage::kod))
                .allSatisfy(k -> assertThat(text).contains("`" + k + "`"));
        assertThat(Arrays.stream(Utfall.values()).map(Utfall::kod))
                .allSatisfy(k -> assertThat(text).contains("`" + k + "`"));
    }

    @Test
    void exempletGarAttLasa() throws IOException {
        String text = Files.readString(BESKRIVNING);
        String exempel = text.substring(text.indexOf("```csv\n") + 7, text.indexOf("```\n", text.indexOf("```csv")));
        Lasning lasning = CsvLasare.las(exempel.getBytes(StandardCharsets.UTF_8));
        assertThat(lasning.fel()).isEmpty();
        assertThat(lasning.rader()).hasSize(1);
        assertThat(lasning.rader().get(0).text("lage")).isEqualTo("fragor");
    }
}
