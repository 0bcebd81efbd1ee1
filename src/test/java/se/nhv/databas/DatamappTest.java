package se.nhv.databas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatamappTest {
    @TempDir
    private Path rot;

    @Test
    void enDatabasFranEnAnnanStorversionRorsInteOchSagsMedEnMening() throws IOException {
        Path mapp = Files.createDirectories(rot.resolve("postgres"));
        Files.writeString(mapp.resolve("PG_VERSION"), "15\n");
        List<String> fore = innehall();

        assertThatThrownBy(() -> Datamapp.ta(rot))
                .isInstanceOf(DatabasKanInteStarta.class)
                .hasMessageContaining("PostgreSQL 15")
                .hasMessageContaining("inget har ändrats");
        assertThat(innehall()).isEqualTo(fore);
    }

    @Test
    void enMappMedNagotAnnatIRorsInte() throws IOException {
        Path mapp = Files.createDirectories(rot.resolve("postgres"));
        Files.writeString(mapp.resolve("viktigt.txt"), "mitt");

        assertThatThrownBy(() -> Datamapp.ta(rot)).hasMessageContaining("ingen databas");
        assertThat(mapp.resolve("viktigt.txt")).hasContent("mitt");
    }

    @Test
    void tvaProgramKanInteHaSammaMapp() throws IOException {
        try (Datamapp forst = Datamapp.ta(rot)) {
            assertThat(forst.mapp()).isAbsolute();
            assertThatThrownBy(() -> Datamapp.ta(rot)).hasMessageContaining("används redan");
        }
        Datamapp.ta(rot).close();
    }

    @Test
    void detGarInteAttLaggaMappenUnderEnFil() throws IOException {
        Path fil = Files.writeString(rot.resolve("fil"), "");
        assertThatThrownBy(() -> Datamapp.ta(fil))
                .isInstanceOf(DatabasKanInteStarta.class)
                .hasMessageContaining("går inte att skriva");
    }

    @Test
    void enKvarglomdLasfilSomIngenHallerTasBort() throws IOException {
        Path mapp = Files.createDirectories(rot.resolve("postgres"));
        Files.writeString(mapp.resolve("PG_VERSION"), "17\n");
        Files.writeString(mapp.resolve("postmaster.pid"), "2147483600\n/nagon/annanstans\n");
        try (Datamapp datamapp = Datamapp.ta(rot)) {
            datamapp.stadaEfterAvbrott();
        }
        assertThat(mapp.resolve("postmaster.pid")).doesNotExist();
    }

    /** The number in a stale lock file may belong to anybody by now: this very process, for instance. */
    @Test
    void ettLevandeProgramSomInteArVarDatabasLamnasIFred() throws IOException {
        Path mapp = Files.createDirectories(rot.resolve("postgres"));
        Files.writeString(mapp.resolve("PG_VERSION"), "17\n");
        Files.writeString(
                mapp.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");
        try (Datamapp datamapp = Datamapp.ta(rot)) {
            datamapp.stadaEfterAvbrott();
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    private List<String> innehall() throws IOException {
        try (Stream<Path> filer = Files.walk(rot)) {
            return filer.map(Path::toString).sorted().toList();
        }
    }
}
