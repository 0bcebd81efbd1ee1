package se.nhv.webblasare;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Start, sign-in, fault pages, and a page with every part of the theme. */
@TestPropertySource(properties = "nhv.provsida=true")
class HusetsSidorTest extends WebblasarTest {
    @Test
    void startsidanOchInloggningenGarAttAnvandaForAlla() {
        oppna("/");
        granskaTillganglighet();
        skarmbilder("start");

        oppna("/logga-in");
        granskaTillganglighet();
        skarmbilder("logga-in");

        oppna("/om/tillganglighet");
        granskaTillganglighet();
    }

    @Test
    void felsidornaSagerVadSomHande() {
        oppna("/finns-inte");
        granskaTillganglighet();
        skarmbilder("fel-404");

        oppna("/prov/fel/annat");
        granskaTillganglighet();
    }

    @Test
    void tematsDelarGarAttAnvandaForAlla() {
        oppna("/prov/lista");
        granskaTillganglighet();
        skarmbilder("delar-utloggad");

        loggaIn("utredare1");
        oppna("/prov/lista");
        granskaTillganglighet();
        skarmbilder("delar");
        page.setViewportSize(360, 800);
        page.click(".topp-meny summary");
        skarmbild("meny-360");
        granskaTillganglighet();
    }

    @Test
    void ettKlickLoggarInIDemonOchUtIgen() {
        oppna("/logga-in");
        page.click("button[value=namndsekreterare1]");
        oppna("/prov/lista");
        assertThat(page.textContent(".topp-vem-namn")).isEqualTo("Nämndsekreterare 1 (demo)");

        page.click(".topp-vem summary");
        page.click(".topp-vem-ruta button");

        assertThat(page.url()).endsWith("/");
        assertThat(page.locator(".topp-vem").count()).isZero();
    }

    @Test
    void utanSkriptArDetMorktForDenSomVillOchDetGarAttLoggaIn() {
        nySession(false);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        oppna("/logga-in");
        skarmbild("logga-in-utan-skript-dark");
        loggaIn("utredare1");
        oppna("/prov/lista");

        assertThat(page.textContent(".topp-vem-namn")).isEqualTo("Utredare 1 (demo)");
    }

    @Test
    void medTangentbordetNarManInnehalletForst() {
        oppna("/logga-in");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("hoppa");
        page.keyboard().press("Enter");
        assertThat(page.url()).endsWith("#innehall");
    }
}
