package se.nhv.webblasare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The catalogue of generella villkor as the administratör fills it in, and others read it. */
class VillkorskatalogWebblasarTest extends WebblasarTest {
    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void tomKatalog() {
        jdbc.sql("TRUNCATE villkorskatalog CASCADE").update();
    }

    @Test
    void administratorenFyllerIDetSomArKantOchResterandeStarTomtUtanSkript() {
        nySession(false);
        loggaIn("administrator1");
        oppna("/administration");
        page.click("text=Generella villkor");
        page.click("text=Skriv en ny version");
        assertThat(page.inputValue("[name='rubrik.0']")).isEqualTo("Forskning");
        page.fill("[name='lydelse.0']", "Enheten ska forska.");
        page.click("text=Spara som ny version");
        assertThat(page.textContent("#gallerFran-fel")).contains("Skriv den första dagen");
        assertThat(page.inputValue("[name='lydelse.0']")).isEqualTo("Enheten ska forska.");
        page.fill("#gallerFran", "2099-01-01");
        page.click("text=Lägg till fler rader");
        page.fill("[name='rubrik.3']", "Jour");
        page.fill("[name='lagrum.3']", "4 kap. HSLF-FS 2018:48");
        page.click("text=Spara som ny version");
        assertThat(huvudtext())
                .contains("Version 1 är sparad.", "Enheten ska forska.", "Jour", "Ordalydelsen är inte ifylld.");
    }

    @Test
    void sidornaArTillgangliga() {
        loggaIn("administrator1");
        oppna("/villkor/ny");
        granskaTillganglighet();
        page.fill("#gallerFran", "2099-01-01");
        page.click("text=Spara som ny version");
        granskaTillganglighet();
        skarmbilder("villkorskatalog");
        nySession();
        loggaIn("sakkunnig1");
        oppna("/villkor");
        assertThat(huvudtext()).contains("Kunskapsspridning").doesNotContain("Skriv en ny version");
    }
}
