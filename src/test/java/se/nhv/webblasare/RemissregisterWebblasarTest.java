package se.nhv.webblasare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.nhv.test.Omradesgang;

/** The register of remissinstanser in a real browser, without scripts and for those who read by ear. */
class RemissregisterWebblasarTest extends WebblasarTest {
    @Test
    void utanSkriptLaggsEnInstansTillOchFarEnKontaktTillMedan() {
        String namn = "Provförbundet " + Omradesgang.nummer();
        nySession(false);
        loggaIn("registrator1");
        oppna("/remisser");
        page.click("text=Registret över remissinstanser");
        page.fill("#namn", namn);
        page.fill("#epost", "kansli");
        page.fill("#funktion", "Kansli");
        page.click("text=Lägg till instansen");
        assertThat(page.textContent("#epost-fel")).isNotBlank();
        assertThat(page.inputValue("#namn")).isEqualTo(namn);
        page.fill("#epost", "kansli@prov.invalid");
        page.click("text=Lägg till instansen");
        assertThat(page.textContent("h1")).isEqualTo(namn);

        page.fill("#epost", "ordforande@prov.invalid");
        page.fill("#funktion", "Ordförande");
        page.click("#kontakt button");
        assertThat(page.locator("tbody tr:has-text('Ordförande')").count()).isEqualTo(1);
        page.click("[aria-label='Ändra eller avsluta kansli@prov.invalid']");
        page.click("button:has-text('Avsluta kontakten')");
        assertThat(page.textContent(".meddelande")).contains("Kontakten är avslutad.");

        oppna("/remissinstanser?visa=alla");
        page.fill("#q", namn);
        page.click("form.filter button");
        assertThat(page.url()).contains("visa=alla").contains("q=");
        Chromium.laddaOm(page);
        assertThat(page.textContent(".antal")).isEqualTo("En instans.");
    }

    @Test
    void sidornaArTillgangliga() {
        loggaIn("utredare1");
        oppna("/remissinstanser");
        granskaTillganglighet();
        skarmbilder("remissinstanser");
        oppna("/remissinstanser/region-12");
        granskaTillganglighet();
        skarmbilder("remissinstans");
    }
}
