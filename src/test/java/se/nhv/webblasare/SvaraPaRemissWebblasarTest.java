package se.nhv.webblasare;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.arende.ArendeId;
import se.nhv.dokument.Verapdf;
import se.nhv.test.Arendegang;
import se.nhv.test.Resa;
import se.nhv.utskick.Utskick;
import se.nhv.utskick.UtskickService;

/** An instans without an account answers by its link, together with a colleague, over several days; also without scripts. */
class SvaraPaRemissWebblasarTest extends WebblasarTest {
    @Autowired
    Arendegang gang;

    @Autowired
    Resa resa;

    @Autowired
    UtskickService utskick;

    private String lank;
    private LocalDate beslut;

    @BeforeEach
    void remissenArUte() {
        ArendeId id = gang.foreslaget("Vård att svara om");
        gang.tills(id, "forberedRemiss", gang.rakt());
        resa.svara(
                id,
                "forberedRemiss",
                Map.of("sistaDag", gang.idag().plusDays(30).toString()));
        lank = utskick.iArende(id).stream()
                .filter(u -> u.mottagare().equals("region-12@demo.invalid") && u.lank() != null)
                .map(Utskick::lank)
                .findFirst()
                .orElseThrow();
        beslut = gang.idag().plusDays(45);
    }

    private void skrivSvar() {
        page.fill("#falt-svarFor", "Region Skåne");
        page.check("input[name=avstar][value=nej]");
        if (page.locator("[data-utan-skript]").isVisible()) {
            page.click(".knappar button[name=_uppdatera]");
        }
        int fragor = page.locator("[data-falt=svar] [data-rad]").count();
        assertThat(fragor).isGreaterThan(1);
        for (int i = 0; i < fragor; i++) {
            page.check("input[name='svar[" + i + "].stallningstagande'][value=tillstyrkerDelvis]");
        }
        page.fill("[name='svar[0].motivering']", "Vi vill se tre enheter.");
        page.fill("[name=kontaktperson]", "Registrator");
        page.fill("[name=kontaktEpost]", "prov@example.org");
    }

    /** Takes the link from the page and goes on as the colleague. */
    private String delaMedChefen() {
        page.click("text=Dela med en kollega");
        page.fill("#till", "Chefen");
        page.check("#ratt-godkanna");
        page.click("button:has-text('Gör en länk')");
        String hela = page.inputValue("#ny-lank");
        return hela.substring(hela.indexOf("/yttrande/"));
    }

    @Test
    void utanSkriptSkrivsSvaretPaFleraDagarGodkannsLasesIgenomSkickasOchAndras() throws IOException {
        nySession(false);
        oppna(lank);
        skrivSvar();
        page.click(".knappar button[name=_spara_utkast]");
        assertThat(huvudtext()).contains("Utkastet är sparat.");
        String kollegas = delaMedChefen();

        nySession(false);
        oppna(kollegas);
        assertThat(huvudtext()).contains("Vi vill se tre enheter.");
        page.check("#omdome-nej");
        page.click("button:has-text('Lämna ditt omdöme')");
        assertThat(page.textContent(".feltopp")).contains("Skriv vad som bör ändras.");
        page.fill("#kommentar", "Nämn resorna.");
        page.click("button:has-text('Lämna ditt omdöme')");
        assertThat(huvudtext()).contains("vill ändra något").contains("Nämn resorna.");

        nySession(false);
        oppna(lank);
        assertThat(page.inputValue("[name='svar[0].motivering']"))
                .as("on another device, what was written is there")
                .isEqualTo("Vi vill se tre enheter.");
        page.fill("[name='svar[0].motivering']", "Vi vill se tre enheter. Resorna blir annars långa.");
        page.check("input[name=beslutat][value=nej]");
        page.click(".knappar button[name=_uppdatera]");
        page.fill("[name=beslutsdag]", beslut.toString());
        page.click("button[name=_skicka]");
        assertThat(huvudtext())
                .contains("Läs igenom yttrandet", "Resorna blir annars långa.", "Vad kollegorna har sagt")
                .contains("svaret har ändrats sedan dess");
        page.click("button:has-text('Skicka yttrandet')");
        assertThat(page.textContent("h1")).isEqualTo("Yttrandet har kommit in");

        Download pdf = page.waitForDownload(() -> page.click("text=Hämta yttrandet som PDF"));
        assertThat(Verapdf.fel(Files.readAllBytes(pdf.path()))).isEmpty();
        page.setInputFiles(
                "#protokoll",
                new FilePayload(
                        "protokoll.pdf", "application/pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.ISO_8859_1)));
        page.click("button:has-text('Lämna protokollet')");
        assertThat(huvudtext()).contains("Det justerade protokollet kom in");

        page.click("button:has-text('Ändra svaret')");
        assertThat(page.inputValue("[name='svar[0].motivering']")).contains("Resorna blir annars långa.");
        page.check("input[name='svar[0].stallningstagande'][value=avstyrker]");
        page.click("button[name=_skicka]");
        page.click("button:has-text('Skicka det ändrade yttrandet')");
        assertThat(huvudtext()).contains("avstyrker").contains("Tidigare versioner");
        page.click("summary:has-text('Version 1')");
        assertThat(page.textContent("details")).contains("tillstyrker delvis");
    }

    @Test
    void varjeSidaBakomLankenArTillganglig() {
        oppna(lank);
        skrivSvar();
        granskaTillganglighet();
        skarmbilder("svara");
        page.click(".knappar button[name=_spara_utkast]");
        String kollegas = delaMedChefen();
        granskaTillganglighet();
        skarmbilder("svara-dela");

        nySession();
        oppna(kollegas);
        granskaTillganglighet();
        page.check("#omdome-ja");
        page.click("button:has-text('Lämna ditt omdöme')");
        granskaTillganglighet();
        skarmbilder("svara-kollega");

        nySession();
        oppna(lank);
        page.check("input[name=beslutat][value=nej]");
        page.fill("[name=beslutsdag]", beslut.toString());
        page.click("button[name=_skicka]");
        page.waitForSelector("button:has-text('Skicka yttrandet')");
        granskaTillganglighet();
        skarmbilder("svara-granska");
        page.click("button:has-text('Skicka yttrandet')");
        granskaTillganglighet();
        page.click("button:has-text('Lämna protokollet')");
        assertThat(page.textContent(".feltopp")).contains("Välj filen med protokollet.");
        granskaTillganglighet();
        skarmbilder("svara-kvitto");
        page.click("button:has-text('Ändra svaret')");
        granskaTillganglighet();
        skarmbilder("svara-andra");
    }
}
