package se.nhv.ansokan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;
import se.nhv.arende.GenerellaVillkor.Generellt;
import se.nhv.arende.GenerellaVillkor.Katalog;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Nekad;
import se.nhv.test.Nhvtest;
import se.nhv.test.Omradesgang;
import se.nhv.test.Resa;
import se.nhv.test.Som;

/** The catalogue of generella villkor: a version applies from its day, and nothing that has applied is changed. */
@Nhvtest
@Transactional
class GenerellKatalogTest {
    private static final UUID FORSKNING = UUID.randomUUID();
    private static final String LAGRUM = "4 kap. HSLF-FS 2018:48";

    @Autowired
    GenerellKatalog katalog;

    @Autowired
    Villkorskatalog villkor;

    @Autowired
    OmradeService omraden;

    @Autowired
    Omradesgang gang;

    @Autowired
    Resa resa;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    /** Undone with the test. */
    @BeforeEach
    void tomKatalog() {
        jdbc.sql("TRUNCATE villkorskatalog CASCADE").update();
    }

    private static Generellt forskning(@Nullable String lydelse) {
        return new Generellt(FORSKNING, LAGRUM, "Forskning", lydelse);
    }

    private int las(LocalDate fran, Generellt... rader) {
        return katalog.las("HSLF-FS 2018:48", fran, List.of(rader), resa.som("administrator1"));
    }

    private void avvisas(String falt, LocalDate fran, Generellt... rader) {
        int fore = katalog.versioner().size();
        assertThatThrownBy(() -> las(fran, rader))
                .isInstanceOfSatisfying(Avvisad.class, e -> assertThat(e.falt()).contains(falt));
        assertThat(katalog.versioner()).hasSize(fore);
    }

    @Test
    void varjeDagHarDenVersionSomGalldeDaOchEttVillkorArSammaGenomVersionerna() {
        LocalDate idag = gang.idag();
        LocalDate forr = idag.minusYears(3);
        las(forr, forskning(null));
        las(idag.plusDays(10), forskning("Den nya ordalydelsen."));

        assertThat(katalog.gallde(forr.minusDays(1))).isEmpty();
        assertThat(katalog.gallde(idag.plusDays(9)).orElseThrow().villkor()).containsExactly(forskning(null));
        Katalog ny = katalog.gallde(idag.plusDays(10)).orElseThrow();
        assertThat(ny.villkor()).containsExactly(forskning("Den nya ordalydelsen."));
        assertThat(ny.version()).isEqualTo(2);
    }

    @Test
    void utlysningenFarDeVillkorSomHarOrdalydelseMedLagrumOchIdentitet() {
        OmradeId omrade = gang.nytt(1);
        las(
                gang.idag().minusYears(3),
                forskning("Enheten ska forska."),
                new Generellt(UUID.randomUUID(), LAGRUM, "Kunskapsspridning", null));

        assertThat(villkor.forslag(omraden.hamta(omrade)))
                .filteredOn(v -> v.sort() == Utlysningsvillkor.Sort.GENERELLT)
                .singleElement()
                .satisfies(v -> {
                    assertThat(v.text()).isEqualTo("4 kap. HSLF-FS 2018:48 Enheten ska forska.");
                    assertThat(v.villkor()).isEqualTo(FORSKNING);
                });
    }

    @Test
    void detSomHarGalltAndrasInte() {
        LocalDate idag = gang.idag();
        las(idag.minusYears(3), forskning(null));
        avvisas("gallerFran", idag.minusDays(1), forskning("Bakåt i tiden."));
        las(idag.plusDays(10), forskning("Ny."));
        avvisas("gallerFran", idag.plusDays(10), forskning("Samma dag."));
        avvisas("villkor", idag.plusDays(20));
        avvisas("villkor", idag.plusDays(20), new Generellt(FORSKNING, "", "Forskning", null));
        avvisas("villkor", idag.plusDays(20), forskning("a"), forskning("b"));
        assertThatThrownBy(() ->
                        katalog.las("HSLF-FS", idag.plusDays(20), List.of(forskning(null)), resa.som("utredare1")))
                .isInstanceOf(Nekad.class);
    }

    @Test
    void databasenTillaterIngenAndringAvEnVersion() {
        las(gang.idag().minusYears(3), forskning("Enheten ska forska."));
        assertThatThrownBy(() -> jdbc.sql("UPDATE generellt_villkor SET lydelse = 'annat'")
                        .update())
                .hasMessageContaining("does not change");
    }

    @Test
    void sidanVisarLagrumOchAttOrdalydelsenInteArIfylld() throws Exception {
        las(gang.idag().minusYears(3), forskning(null));
        assertThat(HtmlUtils.htmlUnescape(mvc.perform(get("/villkor").with(Som.person(resa.som("sakkunnig1"))))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString()))
                .contains(LAGRUM, "Forskning", "Ordalydelsen är inte ifylld.")
                .doesNotContain("/villkor/ny");
        mvc.perform(post("/villkor").with(csrf()).with(Som.person(resa.som("utredare1"))))
                .andExpect(status().isForbidden());
        mvc.perform(get("/villkor?version=99").with(Som.person(resa.som("utredare1"))))
                .andExpect(status().isNotFound());
    }
}
