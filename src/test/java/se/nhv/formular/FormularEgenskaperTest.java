package se.nhv.formular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is posted: never an exception, and never in an answer what the form does not allow. */
class FormularEgenskaperTest {
    private static final List<Formular> ALLA = alla();

    @Property(tries = 150)
    void slumpmassigaInskickKastarAldrigOchSvaretHallerSigTillFormularet(
            @ForAll("formular") Formular formular, @ForAll("skrap") Map<String, List<String>> skrap) {
        Formulardata data = Formulardata.ur(skrap);
        Granskning granskning = Prov.service().granska(formular, data, Prov.SAMMANHANG);

        tillatet(formular.falt(), granskning.svar());
        granskning.fel().forEach(fel -> {
            assertThat(fel.mening()).endsWith(".").doesNotContain("{").doesNotContain("null");
            assertThat(fel.etikett()).isNotBlank();
        });
        assertThat(Prov.service()
                        .vy(formular, data, Prov.SAMMANHANG, granskning.fel())
                        .falt())
                .isNotEmpty();
        Prov.service().visning(formular, granskning.svar(), Prov.SAMMANHANG);
    }

    @Property(tries = 300)
    void raderArAlltidNumreradeFranNollUtanLuckor(@ForAll("skrap") Map<String, List<String>> skrap) {
        Formulardata data = Formulardata.ur(skrap);
        for (int i = 0; i < data.antalRader("omraden"); i++) {
            String rad = "omraden[" + i + "].";
            assertThat(data.varden().keySet()).anyMatch(sokvag -> sokvag.startsWith(rad));
        }
        assertThat(Formulardata.ur(data.varden())).isEqualTo(data);
        assertThat(data.varden().values())
                .allSatisfy(varden -> varden.forEach(
                        v -> assertThat(v).doesNotContain("\u0000").isEqualTo(Tecken.sparbar(v))));
    }

    private static void tillatet(List<Falt> falten, Svar svar) {
        Map<String, Falt> kanda = Formular.utanGrupper(falten).collect(Collectors.toMap(Falt::nyckel, f -> f));
        assertThat(kanda.keySet()).containsAll(svar.alla().keySet());
        svar.alla().keySet().forEach(nyckel -> {
            Falt falt = kanda.get(nyckel);
            if (falt instanceof Falt.Rader rader) {
                assertThat(svar.rader(nyckel)).isNotEmpty().allSatisfy(rad -> tillatet(rader.falt(), rad));
            } else if (falt instanceof Falt.Enval || falt instanceof Falt.Flerval) {
                Set<String> varden = Visat.alternativ(falt, Prov.SAMMANHANG).stream()
                        .map(Val::varde)
                        .collect(Collectors.toSet());
                assertThat(varden).containsAll(svar.lista(nyckel));
            } else if (falt instanceof Falt.Tal tal && tal.min() != null) {
                assertThat(svar.tal(nyckel)).isGreaterThanOrEqualTo(tal.min());
            } else if (falt instanceof Falt.Datum) {
                assertThat(svar.datum(nyckel)).isNotNull();
            } else if (falt instanceof Falt.Text text && !text.bas().skrivskyddad()) {
                assertThat(svar.text(nyckel).length()).isBetween(1, text.maxLangd());
            }
        });
    }

    @Provide
    Arbitrary<Formular> formular() {
        return Arbitraries.of(ALLA);
    }

    @Provide
    Arbitrary<Map<String, List<String>>> skrap() {
        List<String> nycklar =
                new ArrayList<>(List.of("", "_csrf", "x", "omraden", "svar", "a[0]", "omraden[99999].namn"));
        Set<String> varden = new TreeSet<>();
        ALLA.forEach(f -> samla(f.falt(), "", nycklar, varden));
        Arbitrary<String> nyckel = Arbitraries.of(nycklar);
        Arbitrary<String> varde = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(varden)),
                Tuple.of(
                        3,
                        Arbitraries.of(
                                "",
                                " ",
                                "1",
                                "-1",
                                "3,5",
                                "1e9",
                                "2027-03-03",
                                "20270230",
                                "\u0000",
                                "\ud800",
                                "a@b.se",
                                "true",
                                "9".repeat(400),
                                "x".repeat(30_000))),
                Tuple.of(2, Arbitraries.strings().ofMaxLength(40)));
        return Arbitraries.maps(nyckel, varde.list().ofMaxSize(3)).ofMaxSize(60);
    }

    private static void samla(List<Falt> falten, String fore, List<String> nycklar, Set<String> varden) {
        Formular.utanGrupper(falten).forEach(falt -> {
            if (falt instanceof Falt.Rader rader) {
                for (int i : new int[] {0, 1, 7}) {
                    samla(rader.falt(), rader.nyckel() + "[" + i + "].", nycklar, varden);
                }
            }
            nycklar.add(fore + falt.nyckel());
            Visat.alternativ(falt, Prov.SAMMANHANG).forEach(v -> varden.add(v.varde()));
        });
    }

    private static List<Formular> alla() {
        List<Formular> ut = new ArrayList<>(Formularkalla.las("forms").values());
        for (int i = 0; i < 20; i++) {
            ut.add(Prov.ALLT);
        }
        return ut;
    }
}
