package se.nhv.webblasare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.arende.ArendeId;
import se.nhv.genomlysning.NyttUnderlag;
import se.nhv.genomlysning.UnderlagService;
import se.nhv.test.Arendegang;
import se.nhv.test.Resa;

/** The work on the underlag as a sakkunnig and the utredare meet it, with and without scripts. */
class UnderlagWebblasarTest extends WebblasarTest {
    @Autowired
    Arendegang gang;

    @Autowired
    Resa resa;

    @Autowired
    UnderlagService underlag;

    private ArendeId id;

    @BeforeEach
    void gruppenSkriver() {
        id = gang.foreslaget("Vården vars underlag skrivs");
        gang.tills(id, "skrivUnderlag", gang.rakt());
        version("Få patienter får längre väg.\nAkutsjukvården påverkas inte.");
    }

    private void version(String konsekvenser) {
        underlag.spara(
                id,
                new NyttUnderlag(
                        "All vård.",
                        konsekvenser,
                        "Gruppens möte",
                        List.of(new NyttUnderlag.Omrade(
                                null,
                                "Området",
                                "All vård.",
                                2,
                                List.of(NyttUnderlag.Lydelse.ny("Jour dygnet runt."))))),
                resa.som("utredare1"));
    }

    private void kommentera() {
        oppna("/arenden/" + id + "/underlag");
        page.click("text=Läs och kommentera");
        page.click("#stycke-konsekvensanalys-1 .kommentera summary");
        page.fill("#text-konsekvensanalys-1", "Hur få patienter?");
        page.click("#stycke-konsekvensanalys-1 .kommentera button");
        assertThat(page.textContent(".meddelande-klart")).contains("Kommentaren är sparad.");
        assertThat(page.textContent("#stycke-konsekvensanalys-1 .kommentar")).contains("Hur få patienter?");
    }

    @Test
    void sakkunnigKommenterarUtredarenSvararOchMarkerarKlarUtanSkript() {
        nySession(false);
        loggaIn("sakkunnig1");
        kommentera();

        nySession(false);
        loggaIn("utredare1");
        oppna("/arenden/" + id + "/underlag");
        assertThat(page.textContent("main")).contains("En öppen kommentar");
        page.click("text=Läs och kommentera");
        page.click(".kommentar summary");
        page.fill(".kommentar textarea", "Omkring tio om året.");
        page.click(".kommentar button:has-text('Spara svaret')");
        assertThat(page.textContent(".kommentar-svar")).contains("Omkring tio om året.", "Utredare 1");
        page.click(".kommentar button:has-text('Markera som klar')");
        assertThat(page.locator(".kommentar-klar .kommentar-svar").isVisible()).isFalse();
        assertThat(page.textContent(".kommentar-klar summary")).contains("Utredare 1", "markerade den som klar");
        page.click(".kommentar-klar summary");
        page.click("text=Öppna igen");
        assertThat(page.locator(".kommentar-svar").isVisible()).isTrue();
    }

    @Test
    void ettTomtSvarNekasVidFaltetOchEttAndratStyckeVisasSomDetStod() {
        loggaIn("sakkunnig1");
        kommentera();
        page.click("#stycke-konsekvensanalys-2 .kommentera summary");
        page.fill("#text-konsekvensanalys-2", "   ");
        page.click("#stycke-konsekvensanalys-2 .kommentera button");
        assertThat(page.textContent("#text-konsekvensanalys-2-fel")).contains("Skriv vad du vill säga");
        assertThat(page.locator("#text-konsekvensanalys-2").isVisible()).isTrue();
        granskaTillganglighet();

        version("Ett tiotal patienter får längre väg.\nAkutsjukvården påverkas inte.");
        oppna("/arenden/" + id + "/underlag/text");
        assertThat(page.textContent(".kommentar-forr"))
                .contains("Stycket har ändrats. I version 1 stod det:", "Få patienter får längre väg.");
        granskaTillganglighet();
        skarmbilder("underlag-kommentarer");
    }
}
