package se.nhv.webblasare;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import se.nhv.formular.Ritare;

/** The form's own scripts in a real browser, under the strict policy, with the real templates but no application. */
@Tag("webblasare")
class FormularetTest {
    private static final String POLICY = "default-src 'self'; img-src 'self' data:";

    private final List<String> sparade = new ArrayList<>();
    private final List<String> konsol = new ArrayList<>();
    private final Ritare ritare = new Ritare();
    private BrowserContext webblasare;
    private Page page;

    @BeforeEach
    void oppna() {
        webblasare = Chromium.oppnad().newContext();
        page = webblasare.newPage();
        page.onConsoleMessage(m -> konsol.add(m.type() + ": " + m.text()));
        page.onPageError(konsol::add);
    }

    @AfterEach
    void stang() {
        webblasare.close();
        assertThat(konsol).isEmpty();
    }

    private void visa(boolean medFel) throws Exception {
        visa(ritare.allt(medFel));
    }

    private void visa(String html) {
        page.unroute("**/*");
        page.route("**/*", route -> svara(route, html));
        page.navigate("http://prov.test/prov");
    }

    private void svara(Route route, String html) {
        String vag = route.request().url().replaceAll("^http://prov.test|\\?.*$", "");
        if (vag.equals("/prov/utkast")) {
            sparade.add(route.request().postData());
            route.fulfill(
                    new Route.FulfillOptions().setContentType("text/plain").setBody("15:01"));
        } else if (vag.equals("/prov")) {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html; charset=utf-8")
                    .setHeaders(Map.of("Content-Security-Policy", POLICY, "Content-Type", "text/html; charset=utf-8"))
                    .setBody(html));
        } else {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType(vag.endsWith(".js") ? "text/javascript" : "text/css")
                    .setBodyBytes(fil(vag)));
        }
    }

    private static byte[] fil(String vag) {
        String plats = vag.startsWith("/webjars/") ? "META-INF/resources" : "static";
        try {
            return new ClassPathResource(plats + vag).getContentAsByteArray();
        } catch (IOException e) {
            return new byte[0];
        }
    }

    @Test
    void fragorKommerOchGarMedSvaren() throws Exception {
        visa(false);
        assertThat(page.locator("#falt-skal")).isHidden();
        page.getByLabel("Vården blir inte NHV").check();
        assertThat(page.locator("#falt-skal")).isVisible();
        page.getByLabel("Vården blir NHV").check();
        assertThat(page.locator("#falt-skal")).isHidden();
        assertThat(page.locator("#falt-mer")).isHidden();
        page.locator("[data-falt=fler] input[value=ja]").check();
        assertThat(page.locator("#falt-mer")).isVisible();
        page.getByLabel("Vården blir inte NHV").check();
        assertThat(page.locator("#falt-mer")).isHidden();
        assertThat(page.locator("[data-utan-skript]")).isHidden();
    }

    @Test
    void raderLaggsTillOchTasBortPaPlatsen() throws Exception {
        visa(false);
        page.getByLabel("Vården blir NHV").check();
        page.locator("button[name=_lagg_till]").click();
        assertThat(page.locator("#falt-omraden-1-namn")).isFocused();
        page.keyboard().type("Det andra");
        page.locator("[data-falt='omraden[1].delat'] input[value=ja]").check();
        assertThat(page.locator("#falt-omraden-1-med")).isVisible();
        assertThat(page.locator("#falt-omraden-0-med")).isHidden();
        page.locator("button[name=_lagg_till]").click();
        assertThat(page.locator("button[name=_lagg_till]")).isHidden();
        page.locator("button[name=_ta_bort]").first().click();
        assertThat(page.locator("[data-rad] legend[data-rubrik=Tillståndsområde]"))
                .hasText(new String[] {"Tillståndsområde 1", "Tillståndsområde 2"});
        assertThat(page.locator("#falt-omraden-1-namn")).hasValue("Det andra");
        assertThat(page.locator("#lasupp")).hasText("Raden är borttagen.");
        assertThat(page.locator("button[name=_lagg_till]")).isVisible();
    }

    @Test
    void utkastetSparasAvSigSjalvtOchSagerNar() throws Exception {
        visa(false);
        page.fill("#falt-namn", "Åsa & co");
        assertThat(page.locator("[data-utkast-status]")).hasText("Sparat 15:01");
        assertThat(sparade).hasSize(1).first().asString().contains("namn=%C3%85sa+%26+co");
    }

    @Test
    void sidanArTillgangligMedOchUtanFel() throws Exception {
        for (boolean medFel : new boolean[] {false, true}) {
            visa(medFel);
            page.getByLabel("Vården blir NHV").check();
            var brister = new AxeBuilder(page).analyze().getViolations();
            assertThat(brister).as(brister.toString()).isEmpty();
        }
        assertThat(page.locator(".feltopp")).isVisible();
        page.locator(".feltopp a").first().click();
        assertThat(page.locator("#falt-namn")).isFocused();
    }

    @Test
    void vartOchEttAvFormularenGarAttAnvandaForAlla() throws Exception {
        page.setViewportSize(360, 800);
        Sidgranskning granskning = new Sidgranskning(page);
        Map<String, String> alla = ritare.vartOchEtt();
        assertThat(alla).hasSizeGreaterThan(40);
        alla.forEach((nyckel, html) -> {
            visa(html);
            assertThat(page.locator(".rader:not(:has([data-rad]))").count())
                    .as(nyckel + " har en lista utan rad")
                    .isZero();
            // What is asked only after certain answers is asked too.
            page.evaluate("document.querySelectorAll('form [hidden]').forEach(e => e.hidden = false)");
            granskning.en(nyckel, 360);
        });
        assertThat(granskning.fel()).isEmpty();
    }
}
