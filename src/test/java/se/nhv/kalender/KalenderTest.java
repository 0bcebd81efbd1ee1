package se.nhv.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KalenderTest {
    private final Kalender kalender = new Kalender();

    /** Written by hand from printed almanacs: the days that move from year to year. */
    @ParameterizedTest
    @CsvSource({
        "2018, 03-30, 04-02, 05-10, 05-20, 06-22, 11-03",
        "2019, 04-19, 04-22, 05-30, 06-09, 06-21, 11-02",
        "2020, 04-10, 04-13, 05-21, 05-31, 06-19, 10-31",
        "2021, 04-02, 04-05, 05-13, 05-23, 06-25, 11-06",
        "2022, 04-15, 04-18, 05-26, 06-05, 06-24, 11-05",
        "2023, 04-07, 04-10, 05-18, 05-28, 06-23, 11-04",
        "2024, 03-29, 04-01, 05-09, 05-19, 06-21, 11-02",
        "2025, 04-18, 04-21, 05-29, 06-08, 06-20, 11-01",
        "2026, 04-03, 04-06, 05-14, 05-24, 06-19, 10-31",
        "2027, 03-26, 03-29, 05-06, 05-16, 06-25, 11-06",
        "2028, 04-14, 04-17, 05-25, 06-04, 06-23, 11-04",
        "2029, 03-30, 04-02, 05-10, 05-20, 06-22, 11-03",
        "2030, 04-19, 04-22, 05-30, 06-09, 06-21, 11-02"
    })
    void helgdagarnaArDeSomStarIAlmanackan(
            int ar,
            String langfredag,
            String annandagPask,
            String himmelsfard,
            String pingst,
            String midsommarafton,
            String allaHelgon) {
        TreeSet<LocalDate> vantade = new TreeSet<>();
        for (String dag : List.of(
                "01-01",
                "01-06",
                "05-01",
                "06-06",
                "12-24",
                "12-25",
                "12-26",
                "12-31",
                langfredag,
                annandagPask,
                himmelsfard,
                pingst,
                midsommarafton,
                allaHelgon)) {
            vantade.add(LocalDate.parse(ar + "-" + dag));
        }
        vantade.add(LocalDate.parse(ar + "-" + langfredag).plusDays(2));
        vantade.add(LocalDate.parse(ar + "-" + midsommarafton).plusDays(1));

        assertThat(kalender.helgdagar(ar).stream().map(Helgdag::dag)).containsExactlyElementsOf(vantade);
    }

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 249", "2026, 251"})
    void aretHarSaMangaArbetsdagar(int ar, int antal) {
        assertThat(kalender.arbetsdagarMellan(LocalDate.of(ar, 1, 1), LocalDate.of(ar + 1, 1, 1)))
                .isEqualTo(antal);
    }

    @Test
    void baraAftnarnaArLedigaUtanAttVaraRoda() {
        assertThat(kalender.helgdagar(2026).stream().filter(h -> !h.rod()).map(Helgdag::namn))
                .containsExactly("midsommarafton", "julafton", "nyårsafton");
    }

    @Test
    void fore2005VarAnnandagPingstHelgdagOchInteNationaldagen() {
        assertThat(kalender.arArbetsdag(LocalDate.of(2003, 6, 6))).isTrue();
        assertThat(kalender.arArbetsdag(LocalDate.of(2004, 5, 31))).isFalse();
        assertThat(kalender.arArbetsdag(LocalDate.of(2005, 6, 6))).isFalse();
        assertThat(kalender.arArbetsdag(LocalDate.of(2005, 5, 16))).isTrue();
    }

    @Test
    void enKlamdagArLedigNarMyndighetenHarBestamtDet() {
        LocalDate klamdag = LocalDate.of(2026, 5, 15);
        assertThat(kalender.arArbetsdag(klamdag)).isTrue();
        assertThat(new Kalender(List.of(klamdag)).arArbetsdag(klamdag)).isFalse();
    }

    @Test
    void sistaDagenRaknasBlandDemSomArKvar() {
        LocalDate fredag = LocalDate.of(2026, 11, 20);
        assertThat(kalender.arbetsdagarKvar(fredag, LocalDate.of(2026, 11, 26))).isEqualTo(4);
        assertThat(kalender.arbetsdagarKvar(fredag, fredag)).isZero();
        assertThat(kalender.arbetsdagarKvar(fredag, LocalDate.of(2026, 11, 18))).isEqualTo(-2);
    }

    /** Swedish midnight is 23:00 UTC in winter and 22:00 in summer; the two odd days have 23 and 25 hours. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-28T22:59:59Z, 2026-03-28",
        "2026-03-28T23:00:00Z, 2026-03-29",
        "2026-03-29T21:59:59Z, 2026-03-29",
        "2026-03-29T22:00:00Z, 2026-03-30",
        "2026-10-24T21:59:59Z, 2026-10-24",
        "2026-10-24T22:00:00Z, 2026-10-25",
        "2026-10-25T22:59:59Z, 2026-10-25",
        "2026-10-25T23:00:00Z, 2026-10-26",
        "2026-12-31T23:00:00Z, 2027-01-01"
    })
    void dagenArDenSvenskaOcksaNarKlockanStallsOm(Instant tidpunkt, LocalDate dag) {
        assertThat(kalender.dag(tidpunkt)).isEqualTo(dag);
    }
}
