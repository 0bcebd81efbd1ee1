package se.nhv.webblasare;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.arende.ArendeId;
import se.nhv.dokument.Verapdf;
import se.nhv.test.Arendegang;
import se.nhv.test.Resa;

/** Anybody finds an open remiss and answers it, with and without scripts, and never has a cookie. */
class OppenRemissWebblasarTest extends WebblasarTest {
    @Autowired
    Arendegang gang;

    @Autowired
    Resa resa;

    private ArendeId id;
    private String namn;

    @BeforeEach
    void remissenArUte() {
        namn = "Vård som alla får svara om " + System.nanoTime();
        id = gang.foreslaget(namn);
        gang.tills(id, "forberedRemiss", gang.rakt());
        resa.svara(
                id,
                "forberedRemiss",
                Map.of("sistaDag", gang.idag().plusDays(30).toString()));
    }

    private void oppnaFranListan() {
        oppna("/oppna-remisser");
        page.click("a:has-text('" + namn + "')");
        assertThat(page.textContent("h1")).startsWith("Öppen remiss: " + namn);
    }

    private void skrivSvar() {
        page.check("#svar-1-avstyrker");
        page.fill("#motivering-1", "Resorna blir för långa.\nOch dyra.");
        page.fill("#organisation", "Provföreningen");
    }

    /** A machine is too quick, and is told so; nothing is lost by waiting. */
    private void skickaSomEnManniska() {
        page.click("button:has-text('Skicka svaret')");
        if (page.locator(".meddelande-fel").count() > 0) {
            assertThat(page.textContent(".meddelande-fel")).contains("Vänta").contains("skicka igen");
            page.waitForTimeout(4_500);
            page.click("button:has-text('Skicka svaret')");
        }
        assertThat(page.textContent("h1")).isEqualTo("Tack, ditt svar har kommit in");
        assertThat(webblasare.cookies()).isEmpty();
    }

    @Test
    void enManniskaUtanSkriptSvararLaserIgenomAndrarOchSkickar() throws IOException {
        nySession(false);
        oppnaFranListan();
        skrivSvar();
        assertThat(page.locator(".inte-for-manniskor").boundingBox().width)
                .as("the field for robots is out of sight")
                .isLessThanOrEqualTo(2);
        page.click("#skicka");
        assertThat(huvudtext()).contains("Inget är skickat än", "Resorna blir för långa.");

        page.click("button:has-text('Ändra svaret')");
        assertThat(page.inputValue("#motivering-1")).isEqualTo("Resorna blir för långa.\nOch dyra.");
        page.fill("#motivering-2", "Fem enheter.");
        page.click("#skicka");
        assertThat(page.textContent(".feltopp")).contains("Välj ett svar på fråga 2");
        page.check("#svar-2-tillstyrkerDelvis");
        page.click("#skicka");
        skickaSomEnManniska();

        Download pdf = page.waitForDownload(() -> page.click("text=Hämta svaret som PDF"));
        assertThat(Verapdf.fel(Files.readAllBytes(pdf.path()))).isEmpty();
        String kvitto = page.url();
        nySession(false);
        page.navigate(kvitto);
        assertThat(huvudtext()).contains("Fem enheter.", "Provföreningen");
    }

    @Test
    void medSkriptArbetarWebblasarenMedanManSkriverOchUtredarenLaserSvaret() {
        oppna("/vardomraden/" + id);
        page.click("text=Läs förslaget och svara");
        page.waitForFunction("document.querySelector('[name=arbete]').value !== ''");
        skrivSvar();
        granskaTillganglighet();
        skarmbilder("oppen-remiss");
        page.click("#skicka");
        assertThat(page.inputValue("[name=arbete]")).isNotEmpty();
        granskaTillganglighet();
        skarmbilder("oppen-granska");
        skickaSomEnManniska();
        granskaTillganglighet();
        skarmbilder("oppen-kvitto");

        nySession();
        loggaIn("utredare1");
        oppna("/arenden/" + id + "/remiss/sammanstallning");
        assertThat(huvudtext()).contains("Ett svar har kommit från någon utanför remissinstanserna.");
        granskaTillganglighet();
        page.click("text=Läs de öppna svaren");
        assertThat(huvudtext()).contains("Provföreningen", "Resorna blir för långa.");
        granskaTillganglighet();
        skarmbilder("oppna-svar");
    }

    @Test
    void detSomArFelSagsOverstOchListanOchFaltetForRobotarArTillgangliga() {
        oppna("/oppna-remisser");
        granskaTillganglighet();
        skarmbilder("oppna-remisser");
        oppnaFranListan();
        page.click("#skicka");
        assertThat(page.textContent(".feltopp")).contains("Svara på minst en fråga");
        granskaTillganglighet();
        skrivSvar();
        page.evaluate("document.getElementById('webbplats').value = 'https://example.org'");
        page.click("#skicka");
        assertThat(page.textContent(".feltopp")).contains("Fältet ska vara tomt.");
        granskaTillganglighet();
        page.click("#skicka");
        assertThat(page.textContent("h1")).isEqualTo("Läs igenom ditt svar");
    }
}
