package se.nhv.webblasare;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.arende.ArendeId;
import se.nhv.test.Arendegang;
import se.nhv.test.Resa;

/** The utredare codes a document, publishes it with a part masked, and says what it led to; everybody reads that. */
class EfterRemissenWebblasarTest extends WebblasarTest {
    @Autowired
    Arendegang gang;

    @Autowired
    Resa resa;

    private ArendeId id;

    @BeforeEach
    void remissenArUte() {
        id = gang.foreslaget("Vård att publicera svar om");
        gang.tills(id, "forberedRemiss", gang.rakt());
        resa.svara(
                id,
                "forberedRemiss",
                Map.of("sistaDag", gang.idag().plusDays(30).toString()));
    }

    private void koda() {
        oppna("/arenden/" + id + "/remiss");
        page.click("text=Koda ett yttrande som kommit in som dokument");
        page.selectOption("#instans", "region-12");
        page.setInputFiles(
                "#fil",
                new FilePayload(
                        "yttrande.pdf", "application/pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.ISO_8859_1)));
        page.check("#svar-1-avstyrker");
        page.fill("#motivering-1", "Patienten Zebulon fick resa långt. Jouren räcker inte.");
    }

    @Test
    void ettDokumentKodasOchRattasMedSpar() {
        loggaIn("utredare1");
        koda();
        granskaTillganglighet();
        skarmbilder("koda");
        page.fill("#inkom", "");
        page.click("button:has-text('Registrera yttrandet')");
        assertThat(page.textContent(".feltopp")).contains("Skriv dagen");
        assertThat(page.inputValue("#motivering-1")).contains("Jouren räcker inte.");
        granskaTillganglighet();
        koda();
        page.click("button:has-text('Registrera yttrandet')");
        assertThat(huvudtext()).contains("räknas i sammanställningen");

        page.click("a:has-text('Rätta')");
        page.check("#svar-1-tillstyrkerDelvis");
        page.fill("#skal", "Sista stycket var förbisett.");
        granskaTillganglighet();
        page.click("button:has-text('Rätta kodningen')");
        assertThat(huvudtext()).contains("Rättat: Sista stycket var förbisett.", "ersatt");
        granskaTillganglighet();
        skarmbilder("kodat");
        oppna("/arenden/" + id + "/remiss/sammanstallning");
        assertThat(huvudtext()).contains("kodat av utredaren, kodningen rättad");
    }

    @Test
    void enDelMaskasSvaretPublicerasOchAllaLaserVadDetLeddeTill() {
        loggaIn("utredare1");
        koda();
        page.click("button:has-text('Registrera yttrandet')");

        oppna("/arenden/" + id + "/remiss");
        page.click("text=Publicera yttranden");
        granskaTillganglighet();
        page.click("a:has-text('Region Skåne')");
        page.fill("#text", "Zebulon");
        page.fill("#lagrum", "25:1");
        page.click("button:text-is('Maskera')");
        assertThat(page.textContent(".feltopp")).contains("Skriv varför");
        page.fill("#skal", "Uppgift om enskilds hälsa");
        page.click("button:text-is('Maskera')");
        assertThat(huvudtext()).contains("Patienten [maskat, OSL 25 kap. 1 §] fick resa långt.");
        page.click("button:has-text('Publicera yttrandet')");
        granskaTillganglighet();
        skarmbilder("publicera");

        oppna("/arenden/" + id + "/remiss");
        page.click("text=Du sa – vi gjorde: dela upp svaren");
        page.fill("article textarea[name=text]", "Jouren räcker inte.");
        page.click("button:has-text('Lägg till synpunkten')");
        assertThat(huvudtext()).contains("0 av 1 synpunkter har svar.", "saknar svar");
        granskaTillganglighet();
        skarmbilder("du-sa");
        page.check("input[name=utfall][value=inte]");
        page.click("button:has-text('Spara svaret')");
        assertThat(page.textContent(".feltopp")).contains("Skriv vad ni gjorde");
        page.fill("textarea[name=svar]", "Gruppen bedömer att jouren räcker med fler enheter.");
        page.click("button:has-text('Spara svaret')");
        assertThat(huvudtext()).contains("1 av 1 synpunkter har svar.");
        page.click("button:has-text('Publicera det som har svar')");
        assertThat(huvudtext()).contains("Publicerat");
        granskaTillganglighet();

        nySession(false);
        oppna("/vardomraden/" + id);
        assertThat(huvudtext()).contains("Yttrande över remissen om").doesNotContain("Zebulon");
        page.click("text=Läs: du sa – vi gjorde");
        assertThat(huvudtext()).contains("Region Skåne sa", "Därför ändrade vi inte", "fler enheter.");
        nySession();
        oppna("/vardomraden/" + id + "/du-sa");
        granskaTillganglighet();
        skarmbilder("du-sa-publikt");
    }
}
