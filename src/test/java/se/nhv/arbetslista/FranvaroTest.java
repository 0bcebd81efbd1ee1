package se.nhv.arbetslista;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Konto;
import se.nhv.arende.ArendeId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Nekad;
import se.nhv.forslag.ForslagService;
import se.nhv.forslag.Kriterium;
import se.nhv.forslag.NyttForslag;
import se.nhv.test.Nhvtest;
import se.nhv.test.Resa;
import se.nhv.test.Som;

/** Absence with a stand-in, and a chef who hands tasks over: never to somebody the task is not for. */
@Nhvtest
class FranvaroTest {
    @Autowired
    FranvaroService franvaro;

    @Autowired
    UppgiftService uppgifter;

    @Autowired
    Arbetslista lista;

    @Autowired
    ForslagService forslag;

    @Autowired
    Resa resa;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    LocalDate idag;
    ArendeId arende;
    Uppgift uppgift;

    @BeforeEach
    void enUppgiftHosUtredare1() {
        jdbc.sql("DELETE FROM franvaro").update();
        idag = LocalDate.now(clock);
        arende = forslag.foresla(
                new NyttForslag(
                        "cancersjukdomar",
                        "Frånvarons vårdområde " + System.nanoTime(),
                        "Ett prov",
                        Map.of(Kriterium.values()[0], "Sällsynt"),
                        null,
                        null,
                        null),
                resa.som("npo-cancersjukdomar"));
        uppgift = resa.oppna(arende, "bedomForslag").get(0);
        uppgifter.ta(uppgift.id(), resa.som("utredare1"));
    }

    @Test
    void ersattarenSerOchFarBesvaraUnderPeriodenMenInteForeEllerEfter() {
        Inloggad borta = resa.som("utredare1");
        Inloggad ersattare = resa.som("utredare2");
        assertThat(svara(ersattare)).isFalse();

        franvaro.anmal(borta, ersattare.id(), idag.plusDays(2), idag.plusDays(5));
        assertThat(svara(ersattare)).as("före perioden").isFalse();
        franvaro.anmal(borta, ersattare.id(), idag, idag);

        assertThat(svara(ersattare)).isTrue();
        assertThat(lista.antal(ersattare).get(Arbetslistfraga.Vy.MINA)).isPositive();
        assertThat(svara(resa.som("utredare3"))).as("någon annan än ersättaren").isFalse();
    }

    @Test
    void denSomArPersonligtUtseddHarIngenErsattare() {
        for (String konto : List.of("sakkunnig1", "patient1", "ledamot-sodra", "ordforande1", "b2-sodra", "b1-1")) {
            Inloggad person = resa.som(konto);
            assertThat(franvaro.mojligaErsattare(person)).as(konto).isEmpty();
        }
        assertThatThrownBy(() -> franvaro.anmal(
                        resa.som("sakkunnig1"), resa.som("sakkunnig2").id(), idag, idag))
                .isInstanceOf(Avvisad.class);
    }

    @Test
    void enRegionErsattsAldrigAvEnAnnanRegion() {
        assertThat(franvaro.mojligaErsattare(resa.som("region-12")))
                .extracting(Konto::anvandarnamn)
                .doesNotContain("region-14", "region-01");
        assertThatThrownBy(() -> franvaro.anmal(
                        resa.som("region-12"), resa.som("region-14").id(), idag, idag))
                .isInstanceOf(Avvisad.class)
                .hasMessageContaining("samma roll");
    }

    @Test
    void enFelaktigPeriodSagsVidFaltetOchDetSkrivnaStarKvar() throws Exception {
        web.perform(post("/arbetslista/franvaro")
                        .param("ersattare", resa.som("utredare2").id().toString())
                        .param("fran", "2030-05-10")
                        .param("till", "2030-05-01")
                        .with(Som.person(resa.som("utredare1")))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("till-fel")))
                .andExpect(content().string(containsString("2030-05-10")));
        web.perform(post("/arbetslista/franvaro")
                        .param("ersattare", "ingen")
                        .param("fran", "i går")
                        .param("till", "")
                        .with(Som.person(resa.som("utredare1")))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
        assertThat(franvaro.aktuella(resa.som("utredare1"))).isEmpty();
    }

    @Test
    void enChefLamnarOverTillDenSomGruppenTillaterOchAnnarsIngenting() {
        Inloggad chef = resa.som("chef1");
        Inloggad utredare3 = resa.som("utredare3");

        assertThat(uppgifter.lamnaOver(List.of(uppgift.id()), utredare3.id(), chef))
                .isEqualTo(1);
        assertThat(resa.oppna(arende, "bedomForslag").get(0).tilldelad()).isEqualTo(utredare3.id());

        assertThatThrownBy(() -> uppgifter.lamnaOver(
                        List.of(uppgift.id()), resa.som("sakkunnig1").id(), chef))
                .isInstanceOf(Avvisad.class)
                .hasMessageContaining(uppgift.namn());
        assertThat(resa.oppna(arende, "bedomForslag").get(0).tilldelad()).isEqualTo(utredare3.id());
        assertThatThrownBy(() -> uppgifter.lamnaOver(List.of(uppgift.id()), utredare3.id(), resa.som("utredare2")))
                .isInstanceOf(Nekad.class);
    }

    private boolean svara(Inloggad person) {
        return uppgifter
                .mojligheter(resa.oppna(arende, "bedomForslag").get(0), person)
                .svara();
    }
}
