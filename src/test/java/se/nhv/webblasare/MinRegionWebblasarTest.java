package se.nhv.webblasare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nhv.arende.OmradeId;
import se.nhv.remiss.Provremiss;
import se.nhv.remiss.Stallningstagande;
import se.nhv.test.Omradesgang;

/** A regionföreträdare in a real browser: what is left to do first, and the filter in the address. */
class MinRegionWebblasarTest extends WebblasarTest {
    @Autowired
    Omradesgang gang;

    @Autowired
    JdbcClient jdbc;

    private String vardomrade;

    @BeforeEach
    void regionenHarLiteAvVarje() {
        OmradeId omrade = gang.nytt(1);
        UUID arende = gang.arende(omrade).varde();
        Provremiss vantar = new Provremiss(jdbc, arende, List.of("Ska den?"), List.of("region-19", "region-20"));
        jdbc.sql("UPDATE remissmottagare SET lage = 'VANTAR', sista_dag = :dag WHERE remiss = :r")
                .param("dag", gang.idag().plusDays(12))
                .param("r", vantar.id())
                .update();
        gang.tillstand(omrade, "19", gang.idag().minusYears(2));
        OmradeId svarat = gang.nytt(1);
        new Provremiss(jdbc, gang.arende(svarat).varde(), List.of("Ska den?"), List.of("region-19"))
                .yttrande(List.of("region-19"), false, Map.of(1, Stallningstagande.AVSTYRKER), null);
        vardomrade = jdbc.sql("SELECT namn FROM vardomrade WHERE id = :id")
                .param("id", arende)
                .query(String.class)
                .single();
    }

    @Test
    void utanSkriptStarDetSomArKvarForstOchUrvaletTalAttLaddasOm() {
        nySession(false);
        loggaIn("region-19");
        page.click(".vanster a:has-text('Min region')");
        assertThat(page.textContent("h1")).contains("Min region: ");
        assertThat(page.locator("main h2").first().textContent()).isEqualTo("Kvar att göra");
        page.fill("#q", vardomrade);
        page.selectOption("#slag", "remiss");
        page.click("form.filter button");
        assertThat(page.url()).contains("slag=remiss").contains("q=");
        Chromium.laddaOm(page);
        assertThat(page.textContent(".antal")).isEqualTo("En rad.");
        assertThat(page.textContent("tbody tr")).contains("ert yttrande saknas").contains("arbetsdagar kvar");
        assertThat(page.getAttribute("text=Dagarna som kalenderfil", "href")).isEqualTo("/min-region.ics");
        page.click("tbody tr a.hit");
        assertThat(page.url()).contains("/vardomraden/");
        oppna("/min-region?region=20");
        assertThat(huvudtext()).contains("Du företräder inte den regionen.");
    }

    @Test
    void sidanArTillganglig() {
        loggaIn("region-19");
        oppna("/min-region");
        granskaTillganglighet();
        skarmbilder("min-region");
    }
}
