package se.nhv.remiss;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nhv.anvandare.KontoId;

/** What is masked is gone, however the words that are masked lie over each other. */
class MaskTest {
    private static final KontoId NAGON = new KontoId(UUID.randomUUID());

    private static Mask mask(String text, String lagrum) {
        return new Mask(UUID.randomUUID(), text, "Enskilds förhållanden", lagrum, Instant.EPOCH, NAGON);
    }

    @Test
    void avTvaSomOverlapparStarInteEttOrdKvar() {
        List<Mask> masker = List.of(mask("Berg Karlsson", "OSL 25 kap. 1 §"), mask("Anna Berg", "OSL 21 kap. 1 §"));

        assertThat(Mask.over("Frågan gäller Anna  berg\nKarlsson, i Umeå.", masker))
                .doesNotContainIgnoringCase("anna", "berg", "karlsson")
                .startsWith("Frågan gäller ")
                .contains("OSL 25 kap. 1 §", "OSL 21 kap. 1 §")
                .endsWith(", i Umeå.");
    }

    @Test
    void enInutiEnAnnanOchEnBredvidSynsInteHeller() {
        List<Mask> masker = List.of(
                mask("Berg", "OSL 25 kap. 1 §"), mask("Anna Berg i Umeå", "OSL 25 kap. 1 §"), mask("nr 7", "OSL 1 §"));

        assertThat(Mask.over("Anna Berg i Umeå, nr 7nr 7, Bergs", masker))
                .doesNotContain("Anna", "Berg", "Umeå", "nr")
                .endsWith("s");
        assertThat(Mask.over("Inget av det.", masker)).isEqualTo("Inget av det.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hos ÅSA QVARNSTRÖM i dag",
                "hos Åsa\n  Qvarnström i dag",
                "hos Åsa Qvarn-\nström i dag",
                "hos Åsa Qvarn\u00ADström i dag",
                "hos A\u030Asa Qvarnstro\u0308m i dag"
            })
    void ordenMaskerasHurDeAnArSkrivnaOchVarRadenAnBryts(String text) {
        assertThat(Mask.over(text, List.of(mask("Åsa Qvarnström", "OSL 25 kap. 1 §"))))
                .isEqualTo("hos [maskat, OSL 25 kap. 1 §] i dag");
    }

    /** Held against each letter by itself: it is shown if, and only if, no masked word lies over it. */
    @Property(tries = 300)
    void varjeBokstavSynsOmIngetMaskeratLiggerOverDen(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 19) Integer> borjan,
            @ForAll @IntRange(min = 2, max = 6) int langd) {
        String text = "abcdefghijklmnopqrstuvwxyz";
        boolean[] dold = new boolean[text.length()];
        List<Mask> masker = new ArrayList<>();
        for (int fran : borjan) {
            masker.add(mask(text.substring(fran, fran + langd), "0"));
            Arrays.fill(dold, fran, fran + langd, true);
        }
        StringBuilder synligt = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!dold[i]) {
                synligt.append(text.charAt(i));
            }
        }
        String istallet = Mask.over("abc", List.of(mask("abc", "0")));

        assertThat(Mask.over(text, masker).replace(istallet, "")).isEqualTo(synligt.toString());
    }
}
