package se.nhv.webblasare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.anvandare.DemoKonton;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Vag;
import se.nhv.genomlysning.NyttUnderlag;
import se.nhv.genomlysning.UnderlagService;
import se.nhv.remiss.b1.B1Arbete;
import se.nhv.remiss.b1.B1Aspekt;
import se.nhv.test.B1Gang;
import se.nhv.test.Resa;

/** The members of beredningsgrupp 1 in a real browser, without scripts: they write, talk, sign and give the yttrande. */
class B1WebblasarTest extends WebblasarTest {
    @Autowired
    ArendeService arenden;

    @Autowired
    UnderlagService underlag;

    @Autowired
    ProcessEngine motor;

    @Autowired
    B1Arbete arbete;

    @Autowired
    Resa resa;

    private ArendeId id;
    private String vardomrade;

    @BeforeEach
    void gruppenHarFattArendet() {
        vardomrade = "Vård för B1 " + System.nanoTime();
        id = arenden.nyttVardomrade(vardomrade, false);
        arenden.oppna(id, Vag.ORDINARIE, null, DemoKonton.id("utredare1"));
        underlag.spara(
                id,
                new NyttUnderlag(
                        null,
                        "Konsekvenserna är många.",
                        "Första",
                        List.of(new NyttUnderlag.Omrade(
                                null, "Området", "All vård", 2, List.of(NyttUnderlag.Lydelse.ny("Jour."))))),
                resa.som("utredare1"));
        motor.getRuntimeService().startProcessInstanceByKey("remiss", id.toString(), Map.of("snabbspar", true));
    }

    @Test
    void utanSkriptSkriverGruppenEttYttrandeSomAllaSkriverUnder() {
        nySession(false);
        loggaIn("b1-1");
        oppna("/arbetslista?vy=gruppens&q=" + vardomrade.replace(" ", "%20"));
        page.click("a.hit:has-text('Skriv B1:s yttrande')");
        page.click("text=Öppna sidan där arbetet görs");
        page.click("summary:has-text('Underlaget')");
        assertThat(page.locator("details:has-text('Konsekvenserna är många.')")
                        .first()
                        .isVisible())
                .isTrue();
        page.click("summary:has-text('Skriv din del')");
        page.fill("#transporter", "Helikopter behövs.");
        page.click("text=Spara din del");
        page.fill("#inlagg", "Ska vi tillstyrka?");
        page.click("text=Skriv inlägget");
        assertThat(page.textContent(".inlaggen")).contains("Ska vi tillstyrka?");
        page.click("summary:has-text('Börja på yttrandet')");
        page.click("text=Spara yttrandet");
        assertThat(page.textContent(".feltopp")).contains("Välj om gruppen tillstyrker eller avstyrker.");
        page.check("#tillstyrker");
        assertThat(page.inputValue("#text-transporter")).isEqualTo("Helikopter behövs.");
        for (B1Aspekt a : B1Aspekt.values()) {
            page.fill("#text-" + a.kod(), "Vägt: " + a.kod());
        }
        page.click("text=Spara yttrandet");
        page.click("text=Skriv under version 1");

        nySession(false);
        loggaIn("b1-2");
        oppna("/arenden/" + id + "/b1");
        page.click("summary:has-text('Ändra yttrandet')");
        assertThat(page.textContent("form:has(#text-geografi)")).contains("En ledamot har skrivit under.");
        page.fill("#text-geografi", "Vägt: geografi och vinterväglag");
        page.click("text=Spara yttrandet");
        assertThat(page.textContent(".meddelande-klart")).contains("En underskrift gäller inte längre.");
        page.fill("#avvikande", "Jag vill ha tre enheter.");
        page.click("text=Skriv under version 2");

        nySession(false);
        loggaIn("b1-3");
        oppna("/arenden/" + id + "/b1");
        page.click("text=Skriv under version 2");
        assertThat(page.locator("text=Lämna yttrandet till Socialstyrelsen").count())
                .isZero();

        nySession(false);
        loggaIn("b1-1");
        oppna("/arenden/" + id + "/b1");
        assertThat(huvudtext()).contains("din underskrift gäller inte längre");
        assertThat(page.textContent("ins")).contains("och vinterväglag");
        page.click("text=Skriv under version 2");
        page.click("text=Lämna yttrandet till Socialstyrelsen");
        assertThat(page.textContent(".meddelande-klart")).contains("Yttrandet är lämnat och registrerat.");
        assertThat(resa.allaOppna(id)).containsExactly("taStallning");
    }

    @Test
    void sidanArTillganglig() {
        arbete.skrivDel(id, Map.of(B1Aspekt.GEOGRAFI, "Det är långt."), resa.som("b1-2"));
        arbete.skrivText(id, 0, B1Gang.innehall(true, "Det som gruppen väger."), resa.som("b1-1"));
        arbete.underteckna(id, 1, null, resa.som("b1-1"));
        arbete.underteckna(id, 1, "Nej.", resa.som("b1-2"));
        arbete.skrivText(id, 1, B1Gang.innehall(true, "Det som gruppen nu väger."), resa.som("b1-3"));
        arbete.underteckna(id, 2, "En avvikande mening.", resa.som("b1-2"));
        loggaIn("b1-1");
        oppna("/arenden/" + id + "/b1");
        page.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
        granskaTillganglighet();
        skarmbilder("b1");
        nySession();
        loggaIn("utredare1");
        oppna("/arenden/" + id + "/b1");
        granskaTillganglighet();
    }
}
