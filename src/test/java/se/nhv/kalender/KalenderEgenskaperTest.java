package se.nhv.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class KalenderEgenskaperTest {
    private final Kalender kalender = new Kalender();

    @Provide
    Arbitrary<LocalDate> dagar() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2120, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property(tries = 300)
    void spannSomLiggerKantIKantSummerar(
            @ForAll("dagar") LocalDate fran,
            @ForAll @IntRange(max = 400) int forst,
            @ForAll @IntRange(max = 400) int sedan) {
        LocalDate mitt = fran.plusDays(forst);
        LocalDate till = mitt.plusDays(sedan);
        assertThat(kalender.arbetsdagarMellan(fran, mitt) + kalender.arbetsdagarMellan(mitt, till))
                .isEqualTo(kalender.arbetsdagarMellan(fran, till))
                .isEqualTo(-kalender.arbetsdagarMellan(till, fran));
        assertThat(kalender.kalenderdagarMellan(fran, till)).isEqualTo(forst + sedan);
    }

    @Property(tries = 300)
    void denNteArbetsdagenLiggerNArbetsdagarBort(
            @ForAll("dagar") LocalDate dag, @ForAll @IntRange(min = 1, max = 300) int n) {
        LocalDate efter = kalender.plusArbetsdagar(dag, n);
        assertThat(kalender.arArbetsdag(efter)).isTrue();
        assertThat(kalender.arbetsdagarKvar(dag, efter)).isEqualTo(n);
        LocalDate fore = kalender.plusArbetsdagar(dag, -n);
        assertThat(kalender.arArbetsdag(fore)).isTrue();
        assertThat(kalender.arbetsdagarMellan(fore, dag)).isEqualTo(n);
    }

    @Property(tries = 300)
    void dagenBorjarNarDenForegaendeSlutar(@ForAll("dagar") LocalDate dag) {
        assertThat(kalender.dag(kalender.borjan(dag))).isEqualTo(dag);
        assertThat(kalender.dag(kalender.borjan(dag).minusNanos(1))).isEqualTo(dag.minusDays(1));
        assertThat(ChronoUnit.HOURS.between(kalender.borjan(dag), kalender.borjan(dag.plusDays(1))))
                .isBetween(23L, 25L);
    }

    /** The church's rule, spelt out by golden number and epact tables instead of the formula the code uses. */
    @Property(tries = 400)
    void paskdagenArSondagenEfterPaskfullmanen(@ForAll @IntRange(min = 1900, max = 2199) int ar) {
        int gyllental = ar % 19 + 1;
        int epakt = Math.floorMod(11 * (gyllental - 1) + (ar < 1900 ? 0 : 29), 30);
        if (epakt == 25 && gyllental > 11 || epakt == 24) {
            epakt++;
        }
        LocalDate fullmane = LocalDate.of(ar, 3, 21).plusDays(Math.floorMod(23 - epakt, 30));
        LocalDate sondag = fullmane.plusDays(1);
        while (sondag.getDayOfWeek() != DayOfWeek.SUNDAY) {
            sondag = sondag.plusDays(1);
        }
        assertThat(Helgdagar.paskdagen(ar)).isEqualTo(sondag);
    }
}
