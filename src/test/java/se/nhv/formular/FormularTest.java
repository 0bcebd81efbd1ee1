package se.nhv.formular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every file under forms/ is read as it will be at the start: what would be ignored fails here, with a sentence. */
class FormularTest {

    @TestFactory
    Stream<DynamicTest> varjeFormularsfilGarAttLasa() throws IOException {
        Path rot = Path.of("forms");
        try (Stream<Path> filer = Files.walk(rot)) {
            return filer.filter(fil -> fil.toString().endsWith(".form")).toList().stream()
                    .map(fil -> dynamicTest(fil.toString(), () -> {
                        String nyckel = rot.relativize(fil).toString().replace(".form", "");
                        Formular formular = Formularlasare.las(nyckel, Files.readString(fil));
                        assertThat(formular.falt()).isNotEmpty();
                        assertThat(Files.readString(fil)).contains("\"" + nyckel.replace('/', '-') + "\"");
                    }));
        }
    }

    /** Where a person would ask: in every form, and at least at every third thing asked for. */
    @TestFactory
    Stream<DynamicTest> varjeFormularHjalperDenSomFyllerIDet() throws IOException {
        return Formularkalla.las("forms").values().stream()
                .map(formular -> dynamicTest(formular.nyckel(), () -> {
                    List<Falt> fragor = fragor(formular.falt())
                            .filter(f -> !f.bas().skrivskyddad())
                            .toList();
                    List<String> utan = fragor.stream()
                            .filter(f -> f.bas().hjalp().isBlank())
                            .map(Falt::nyckel)
                            .toList();
                    assertThat(fragor.size() - utan.size())
                            .as("%d frågor, utan hjälp: %s", fragor.size(), utan)
                            .isGreaterThanOrEqualTo((fragor.size() + 2) / 3);
                }));
    }

    private static Stream<Falt> fragor(List<Falt> falten) {
        return falten.stream().flatMap(f -> {
            if (f instanceof Falt.Grupp grupp) {
                return fragor(grupp.falt());
            }
            if (f instanceof Falt.Rader rader) {
                return Stream.concat(Stream.of(f), fragor(rader.falt()));
            }
            return f instanceof Falt.Stycke || f instanceof Falt.Avskiljare ? Stream.empty() : Stream.of(f);
        });
    }

    @Test
    void kallanHittarSammaFilerSomLiggerIMappen() throws IOException {
        try (Stream<Path> filer = Files.walk(Path.of("forms"))) {
            assertThat(Formularkalla.las("forms")).hasSize((int)
                    filer.filter(f -> f.toString().endsWith(".form")).count());
        }
    }

    @Test
    void enOkandKomponentAvvisas() {
        assertThatThrownBy(() -> Formularlasare.las("prov/x", formular("{\"type\":\"html\",\"content\":\"<b>\"}")))
                .hasMessageContaining("prov/x")
                .hasMessageContaining("no such kind");
    }

    @Test
    void enEgenskapSomIngenLaserAvvisas() {
        for (String tillagg : new String[] {
            "\"appearance\":{\"suffixAdorner\":\"kr\"}",
            "\"validate\":{\"requird\":true}",
            "\"properties\":{\"minDateKye\":\"a\"}",
            "\"disabled\":true"
        }) {
            assertThatThrownBy(() -> Formularlasare.las("prov/x", formular(text("a", tillagg))))
                    .as(tillagg)
                    .isInstanceOf(FormularOgiltigt.class)
                    .hasMessageContaining("textfield a");
        }
    }

    @Test
    void hanvisningarMasteLedaNagonstans() {
        Map<String, String> fel = Map.of(
                text("a", "\"conditional\":{\"hide\":\"= b = \\\"x\\\"\"}") + "," + text("b", "\"layout\":{}"),
                "which does not stand above it",
                text("a", "\"layout\":{}") + "," + text("a", "\"layout\":{}"),
                "two fields",
                text("a", "\"conditional\":{\"hide\":\"= b + 1\"}"),
                "The condition",
                "{\"type\":\"datetime\",\"subtype\":\"date\",\"key\":\"d\",\"dateLabel\":\"D\",\"properties\":{\"minDateKey\":\"c\"}}",
                "follow a date",
                "{\"type\":\"radio\",\"key\":\"r\",\"label\":\"R\"}",
                "either values or a valuesKey");
        fel.forEach((json, mening) -> assertThatThrownBy(() -> Formularlasare.las("prov/x", formular(json)))
                .as(json)
                .isInstanceOf(FormularOgiltigt.class)
                .hasMessageContaining(mening));
    }

    private static String text(String nyckel, String tillagg) {
        return "{\"type\":\"textfield\",\"key\":\"" + nyckel + "\",\"label\":\"A\"," + tillagg + "}";
    }

    static String formular(String komponenter) {
        return "{\"type\":\"default\",\"schemaVersion\":18,\"components\":[" + komponenter + "]}";
    }
}
