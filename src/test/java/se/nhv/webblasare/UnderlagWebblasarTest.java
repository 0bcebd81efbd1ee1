package se.nhv.webblasare;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.arende.ArendeId;
import se.nhv.dokument.Filformat;
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
        assertThat(huvudtext()).contains("En öppen kommentar");
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

    @Test
    void utredarenSkriverIWordLaserInFilenOchSerSkillnadernaForeSparandeUtanSkript() throws IOException {
        nySession(false);
        loggaIn("utredare1");
        oppna("/arenden/" + id + "/underlag");
        page.click("text=Skriv en ny version");
        Path fil = page.waitForDownload(() -> page.click("text=Hämta version 1 som Word-fil"))
                .path();

        page.click("text=Läs filen och visa skillnaderna");
        assertThat(page.textContent("#fil-fel")).isEqualTo("Välj Word-filen.");
        page.setInputFiles("#fil", iWord(fil));
        page.click("text=Läs filen och visa skillnaderna");
        assertThat(page.textContent("h1")).contains("Granska före sparande");
        assertThat(page.textContent(".jamforelse tr:has-text('Villkor 1') ins")).contains("alla dagar.");
        assertThat(underlag.versioner(id)).hasSize(1);
        page.click("text=Spara som version 2");
        assertThat(page.textContent(".meddelande-klart")).contains("Version 2 är sparad.");
        assertThat(huvudtext()).contains("Ändrat i Word", "Omformulerat en gång.");
    }

    private static FilePayload iWord(Path fil) throws IOException {
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(fil));
                ByteArrayOutputStream ut = new ByteArrayOutputStream()) {
            word.getDocument().getBody().getSdtList().stream()
                    .filter(s -> s.getSdtPr().getTag().getVal().startsWith("villkor-"))
                    .forEach(s -> s.getSdtContent()
                            .getPArray(0)
                            .getRArray(0)
                            .getTArray(0)
                            .setStringValue("Jour alla dagar."));
            word.write(ut);
            return new FilePayload("underlag.docx", Filformat.DOCX.medietyp(), ut.toByteArray());
        }
    }

    @Test
    void enNyVersionSkrivsPaSidanMedFeletVidSinRutaOchDetSkrivnaKvar() {
        loggaIn("utredare1");
        oppna("/arenden/" + id + "/underlag/skriv");
        page.fill("[name='del.konsekvensanalys']", "");
        page.fill("[name='del.definition']", "Nästan all vård.");
        page.click(".underlagsblankett button");
        assertThat(page.textContent("#konsekvensanalys-fel")).isEqualTo("Skriv något i Konsekvensanalys.");
        assertThat(page.inputValue("#definition")).isEqualTo("Nästan all vård.");
        granskaTillganglighet();
        skarmbilder("underlag-skriv");
        page.fill("#konsekvensanalys", "Många patienter får längre väg.");
        page.click(".underlagsblankett button");
        granskaTillganglighet();
        skarmbilder("underlag-granska");
        page.click("text=Ändra mer");
        assertThat(page.inputValue("#konsekvensanalys")).isEqualTo("Många patienter får längre väg.");
        page.click(".underlagsblankett button");
        page.click("text=Spara som version 2");
        assertThat(page.textContent("#orsak-fel")).contains("Skriv varför en ny version skrivs");
        page.fill("#orsak", "Efter andra mötet");
        page.click("text=Spara som version 2");
        assertThat(huvudtext()).contains("Version 2 är sparad.", "Efter andra mötet");
        granskaTillganglighet();
    }
}
