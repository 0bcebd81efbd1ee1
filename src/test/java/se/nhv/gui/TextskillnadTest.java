package se.nhv.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.nhv.gui.Textdel.Sort;

class TextskillnadTest {
    @Test
    void ettOrdSomBytsMarkesOchRestenStarKvar() {
        assertThat(Textskillnad.mellan("Jour dygnet runt.", "Jour vardagar, dygnet runt."))
                .containsExactly(
                        new Textdel(Sort.LIKA, "Jour "),
                        new Textdel(Sort.TILL, "vardagar, "),
                        new Textdel(Sort.LIKA, "dygnet runt."));
        assertThat(Textskillnad.mellan("Två enheter", "Tre enheter"))
                .containsExactly(
                        new Textdel(Sort.BORT, "Två "),
                        new Textdel(Sort.TILL, "Tre "),
                        new Textdel(Sort.LIKA, "enheter"));
    }

    @Test
    void detSomKommerTillEllerForsvinnerHeltArEnDel() {
        assertThat(Textskillnad.mellan("", "Nytt villkor.")).containsExactly(new Textdel(Sort.TILL, "Nytt villkor."));
        assertThat(Textskillnad.mellan("Gammalt.", "")).containsExactly(new Textdel(Sort.BORT, "Gammalt."));
        assertThat(Textskillnad.mellan("", "")).isEmpty();
    }

    @Property(tries = 300)
    void delarnaArBadaTexternaIOrdning(@ForAll("texter") String fore, @ForAll("texter") String efter) {
        List<Textdel> delar = Textskillnad.mellan(fore, efter);
        assertThat(utan(delar, Sort.TILL)).isEqualTo(fore);
        assertThat(utan(delar, Sort.BORT)).isEqualTo(efter);
        assertThat(delar.stream().allMatch(d -> d.sort() == Sort.LIKA)).isEqualTo(fore.equals(efter));
        assertThat(delar).noneMatch(d -> d.text().isEmpty());
    }

    private static String utan(List<Textdel> delar, Sort sort) {
        return delar.stream().filter(d -> d.sort() != sort).map(Textdel::text).collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> texter() {
        return Arbitraries.of("vård", "i", "två", "enheter", " ", "\n", "  ", "å", ".")
                .list()
                .ofMaxSize(14)
                .map(ord -> String.join("", ord));
    }
}
