package se.nhv.kalender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.nhv.fel.Avvisad;
import se.nhv.test.RenDatabas;

class SammantradesdagarTest {
    private final RenDatabas databas = new RenDatabas();
    private final Sammantradesdagar dagar = new Sammantradesdagar(databas.jdbc(), new Kalender(), 15);

    @BeforeEach
    void fyll() throws IOException {
        new Sammantradesregister(dagar).fyll();
        new Sammantradesregister(dagar).fyll();
    }

    @AfterEach
    void stang() {
        databas.close();
    }

    @Test
    void deKandaSammantradenaFinnsFranBorjanOchBaraEnGang() {
        assertThat(dagar.alla(2024).stream().map(Sammantradesdag::dag))
                .containsExactly(
                        LocalDate.of(2024, 3, 13),
                        LocalDate.of(2024, 6, 12),
                        LocalDate.of(2024, 9, 18),
                        LocalDate.of(2024, 12, 18));
        assertThat(dagar.alla(2025)).isEmpty();
    }

    @Test
    void sammantradetPaSammaDagArDetNasta() {
        assertThat(dagar.nasta(LocalDate.of(2024, 6, 12)).orElseThrow().dag()).isEqualTo("2024-06-12");
        assertThat(dagar.nasta(LocalDate.of(2024, 6, 13)).orElseThrow().dag()).isEqualTo("2024-09-18");
        assertThat(dagar.nasta(LocalDate.of(2024, 12, 19))).isEmpty();
    }

    @Test
    void underlagetSkaVaraInneFemtonArbetsdagarFore() {
        Sammantradesdag juni = dagar.nasta(LocalDate.of(2024, 6, 1)).orElseThrow();
        assertThat(juni.underlagSenast()).isEqualTo("2024-05-21");
        assertThat(dagar.nastaForUnderlag(LocalDate.of(2024, 5, 21))
                        .orElseThrow()
                        .dag())
                .isEqualTo("2024-06-12");
        assertThat(dagar.nastaForUnderlag(LocalDate.of(2024, 5, 22))
                        .orElseThrow()
                        .dag())
                .isEqualTo("2024-09-18");
    }

    @Test
    void myndighetenKanBestammaEnAnnanSistaDag() {
        dagar.andraUnderlagsdag(LocalDate.of(2024, 6, 12), LocalDate.of(2024, 6, 3));
        assertThat(dagar.nastaForUnderlag(LocalDate.of(2024, 6, 3))
                        .orElseThrow()
                        .dag())
                .isEqualTo("2024-06-12");
        assertThatThrownBy(() -> dagar.andraUnderlagsdag(LocalDate.of(2024, 6, 12), LocalDate.of(2024, 6, 13)))
                .isInstanceOf(Avvisad.class);
    }
}
