package se.nhv.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.nhv.test.Handlingsfacit;
import se.nhv.test.Handlingsfacit.Slag;

/** A form that nobody has said anything about in the diarium does not get in. */
class VarjeFormularBlirEnHandlingTest {
    private static final Path FORMULAR = Path.of("forms");

    @Test
    void varjeFormularHarSinRadIFacitOchIngetMer() throws IOException {
        try (Stream<Path> filer = Files.walk(FORMULAR)) {
            List<String> alla = filer.filter(f -> f.toString().endsWith(".form"))
                    .map(f ->
                            FORMULAR.relativize(f).toString().replace('\\', '/').replace(".form", ""))
                    .toList();
            assertThat(alla).hasSizeGreaterThan(40);
            assertThat(Handlingsfacit.FORMULAR.keySet()).containsExactlyInAnyOrderElementsOf(alla);
        }
    }

    @Test
    void detSomInteRegistrerasHarEttLagrumSomSkal() {
        assertThat(Handlingsfacit.FORMULAR.values())
                .filteredOn(r -> r.slag() == Slag.INGEN)
                .hasSize(2)
                .allMatch(r -> r.rubrik().matches(".*(TF|OSL) \\d+ kap\\. \\d+ §.*"));
    }
}
