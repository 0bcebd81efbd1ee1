package se.nhv.uppfoljning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.nhv.uppfoljning.Smatalsskydd.Rad;
import se.nhv.uppfoljning.Smatalsskydd.Skydd;

/** Held against somebody who tries every possible table that agrees with what is shown. */
class SmatalsskyddTest {
    private static final int GRANS = 3;

    @Provide
    Arbitrary<List<Rad>> tabeller() {
        Arbitrary<Integer> tal = Arbitraries.integers().between(0, 7);
        return Combinators.combine(tal, tal)
                .as((taljare, ovriga) -> new Rad(taljare, taljare + ovriga))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Property(tries = 400)
    void ingetLitetTalVisasEllerGarAttRaknaUt(@ForAll("tabeller") List<Rad> tabell) {
        Skydd skydd = Smatalsskydd.skydda(tabell, GRANS);

        ingenKanRaknaUt(tabell, skydd, Rad::taljare);
        ingenKanRaknaUt(tabell, skydd, Rad::ovriga);
    }

    @Property(tries = 400)
    void detSomInteHarNagraSmaTalVisasHelt(@ForAll("tabeller") List<Rad> tabell) {
        if (tabell.stream().allMatch(r -> r.taljare() >= GRANS && r.ovriga() >= GRANS)) {
            assertThat(Smatalsskydd.skydda(tabell, GRANS)).isEqualTo(new Skydd(Set.of(), false));
        }
    }

    private static void ingenKanRaknaUt(List<Rad> tabell, Skydd skydd, ToIntFunction<Rad> kolumn) {
        List<Integer> varden = tabell.stream().map(kolumn::applyAsInt).toList();
        for (int i = 0; i < varden.size(); i++) {
            assertThat(varden.get(i) < GRANS && !skydd.dolda().contains(i)).isFalse();
        }
        if (skydd.totalDold()) {
            return;
        }
        assertThat(varden.stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(GRANS);
        List<Integer> dolda = List.copyOf(skydd.dolda());
        kravFlera(varden, dolda, List.of());
        dolda.forEach(egen -> kravFlera(varden, dolda, List.of(egen)));
    }

    /** @param kanda the row of somebody who knows its own figure */
    private static void kravFlera(List<Integer> varden, List<Integer> dolda, List<Integer> kanda) {
        List<Integer> okanda = dolda.stream().filter(i -> !kanda.contains(i)).toList();
        int rest = okanda.stream().mapToInt(varden::get).sum();
        List<List<Integer>> mojliga = new ArrayList<>();
        prova(varden, okanda, rest, new ArrayList<>(), mojliga);
        for (int nr = 0; nr < okanda.size(); nr++) {
            if (varden.get(okanda.get(nr)) < GRANS) {
                Set<Integer> kanVara = new HashSet<>();
                for (List<Integer> m : mojliga) {
                    kanVara.add(m.get(nr));
                }
                assertThat(kanVara).as("row %s of %s", okanda.get(nr), varden).hasSizeGreaterThan(1);
            }
        }
    }

    private static void prova(
            List<Integer> varden, List<Integer> okanda, int rest, List<Integer> hittills, List<List<Integer>> mojliga) {
        if (hittills.size() == okanda.size()) {
            if (rest == 0) {
                mojliga.add(List.copyOf(hittills));
            }
            return;
        }
        boolean litet = varden.get(okanda.get(hittills.size())) < GRANS;
        for (int forsok = litet ? 0 : GRANS; forsok <= (litet ? GRANS - 1 : rest); forsok++) {
            if (forsok <= rest) {
                hittills.add(forsok);
                prova(varden, okanda, rest - forsok, hittills, mojliga);
                hittills.remove(hittills.size() - 1);
            }
        }
    }

    @Test
    void enEnsamLitenEnhetDrarMedSigTvaAndra() {
        Skydd skydd =
                Smatalsskydd.skydda(List.of(new Rad(2, 20), new Rad(30, 60), new Rad(20, 40), new Rad(50, 100)), 5);

        assertThat(skydd.dolda()).containsExactly(0, 1, 2);
        assertThat(skydd.totalDold()).isFalse();
    }

    @Test
    void medTvaEnheterDoljsSummanHellreAnAlla() {
        Skydd skydd = Smatalsskydd.skydda(List.of(new Rad(2, 20), new Rad(30, 60)), 5);

        assertThat(skydd).isEqualTo(new Skydd(Set.of(0), true));
    }

    @Test
    void ettAntalUtanNamnareSkyddasOcksa() {
        Skydd skydd = Smatalsskydd.skydda(List.of(new Rad(2, null), new Rad(30, null)), 5);

        assertThat(skydd).isEqualTo(new Skydd(Set.of(0), true));
    }
}
