package se.nhv.webblasare;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.anvandare.KontoService;
import se.nhv.arende.ArendeId;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.test.Arendegang;
import se.nhv.test.Resa;
import se.nhv.utskick.Utskick;
import se.nhv.utskick.UtskickService;

/** The sakkunniggrupp's page as the utredare and the sakkunniga meet it, from the mail and back to it. */
class GruppWebblasarTest extends WebblasarTest {
    @Autowired
    Arendegang gang;

    @Autowired
    Resa resa;

    @Autowired
    UtskickService utskick;

    @Autowired
    HandlingService handlingar;

    @Autowired
    KontoService konton;

    private ArendeId id;

    @BeforeEach
    void enGruppSomArbetar() {
        id = gang.foreslaget("Vården vars grupp träffas");
        gang.tills(id, "besvaraFragor", gang.rakt());
    }

    /** The link of the newest mail to the person whose subject begins so. */
    private String lank(String konto, String amne) {
        String epost =
                String.valueOf(konton.medAnvandarnamn(konto).orElseThrow().epost());
        return utskick.iArende(id).stream()
                .filter(u -> u.mottagare().equals(epost) && u.amne().startsWith(amne))
                .map(Utskick::lank)
                .findFirst()
                .orElseThrow();
    }

    /** Whoever follows a link without being signed in signs in on the way. */
    private void foljUtloggad(String lank, String konto) {
        oppna(lank);
        page.fill("#anvandarnamn", konto);
        page.fill("#losenord", "demo");
        page.click("form.formular button[type=submit]");
    }

    private void foreslaDagar() {
        loggaIn("utredare1");
        oppna("/arenden/" + id);
        page.click(".flikar a:has-text('Sakkunniggruppen')");
        assertThat(page.textContent("h1")).contains("Sakkunniggruppen för Vården vars grupp träffas");
        page.click("summary:has-text('Föreslå dagar')");
        page.fill("#foresla-rubrik", "Andra mötet");
        page.fill("[name=dagar] >> nth=0", gang.idag().plusDays(10).toString());
        page.fill("[name=dagar] >> nth=1", gang.idag().plusDays(11).toString());
        page.fill("#foresla-svarSenast", gang.idag().plusDays(5).toString());
        granskaTillganglighet();
        page.click("text=Fråga ledamöterna");
        assertThat(page.textContent(".meddelande-klart")).contains("Ledamöterna har fått frågan.");
    }

    private void svaraPaSidan(int forstaDagen) {
        page.check(".motesdag >> nth=0 >> input >> nth=" + forstaDagen);
        page.check(".motesdag >> nth=1 >> input >> nth=0");
        page.click("text=/Skicka svaret|Ändra svaret/");
        assertThat(page.textContent(".meddelande-klart")).contains("ditt svar är sparat");
    }

    @Test
    void brevetsLankLederDenSomArUtloggadTillUppgiftenEfterInloggning() {
        nySession(false);
        foljUtloggad(lank("sakkunnig2", "Besvara gruppens frågor"), "sakkunnig2");

        assertThat(page.textContent("h1")).isEqualTo("Besvara gruppens frågor");
        assertThat(page.url()).contains("/uppgifter/");
    }

    @Test
    void dagenSoksSvarasOchValjsOchMotetLiggerIKalendern() throws IOException {
        foreslaDagar();

        nySession(false);
        foljUtloggad(lank("sakkunnig1", "Vilka dagar kan du?"), "sakkunnig1");
        assertThat(page.textContent("h1")).contains("Sakkunniggruppen för");
        assertThat(huvudtext()).contains("Svara om dag: Andra mötet");
        svaraPaSidan(2);
        svaraPaSidan(1);

        nySession();
        loggaIn("sakkunnig3");
        oppna("/arenden/" + id + "/grupp");
        svaraPaSidan(0);
        granskaTillganglighet();
        skarmbilder("grupp-sakkunnig");

        nySession();
        loggaIn("utredare1");
        oppna("/arenden/" + id + "/grupp");
        assertThat(huvudtext()).contains("2 av 6 har svarat om alla dagar.", "flest kan");
        page.click("summary:has-text('Välj dag')");
        page.fill("[name=fran]", "09:00");
        page.fill("[name=till]", "16:00");
        page.fill("[name=var]", "mote.example");
        page.click("text=Bestäm mötet och kalla ledamöterna");
        assertThat(page.textContent(".feltopp")).contains("Skriv hela länken, från https://.");
        assertThat(page.inputValue("[name=fran]")).isEqualTo("09:00");
        granskaTillganglighet();
        skarmbilder("grupp-utredare");
        page.fill("[name=var]", "https://mote.example/andra");
        page.click("text=Bestäm mötet och kalla ledamöterna");
        assertThat(page.textContent(".meddelande-klart")).contains("ledamöterna har fått en kallelse");

        nySession(false);
        foljUtloggad(lank("sakkunnig1", "Kallelse"), "sakkunnig1");
        assertThat(huvudtext()).contains("kl. 09:00–16:00", "Digitalt möte: anslut här");
        Download fil = page.waitForDownload(() -> page.click("text=Hämta till kalendern"));
        assertThat(fil.suggestedFilename()).isEqualTo("mote.ics");
        assertThat(Files.readString(fil.path())).startsWith("BEGIN:VCALENDAR").contains("SEQUENCE:1");
    }

    @Test
    void materialetValjsOchLasesAvGruppenSomEnPdf() throws IOException {
        handlingar.registrera(NyHandling.upprattad(id, "Utredaren", "Kunskapsöversikt", gang.idag())
                .medText("Det här vet vi om vården. " + UUID.randomUUID()));
        loggaIn("utredare1");
        oppna("/arenden/" + id + "/grupp");
        page.click("summary:has-text('Välj gruppens material')");
        page.check("label:has-text('Kunskapsöversikt')");
        page.click("text=Spara gruppens material");
        assertThat(page.textContent(".meddelande-klart")).contains("Gruppens material är sparat.");

        nySession(false);
        foljUtloggad(lank("sakkunnig4", "Nytt material"), "sakkunnig4");
        assertThat(huvudtext()).contains("Kunskapsöversikt");
        Download pdf = page.waitForDownload(() -> page.click("text=Läs allt som en PDF"));
        assertThat(Files.readAllBytes(pdf.path())).startsWith('%', 'P', 'D', 'F');
    }
}
