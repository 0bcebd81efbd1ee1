package se.nhv.webblasare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.test.Arendegang;

/** Two förslag about the same care become one, in the open. */
class SammanslagningWebblasarTest extends WebblasarTest {
    @Autowired
    Arendegang gang;

    @Autowired
    ArendeService arenden;

    @Test
    void utredarenSlarIhopTvaForslagOchAllaKanLasaVarforUtanSkript() {
        ArendeId ena = gang.foreslaget("Vård som föreslogs två gånger");
        ArendeId andra = gang.foreslaget("Samma vård med ett annat namn");
        String namn = arenden.hamta(andra).namn();
        nySession(false);
        loggaIn("utredare1");
        oppna("/bruttolista/" + ena);
        page.click("text=Slå ihop >> nth=-1");
        assertThat(page.textContent(".feltopp")).contains("Välj det andra vårdområdet.");
        page.selectOption("#med", andra.toString());
        page.fill("#ihopskal", "Samma åtgärd och samma patienter.");
        page.click("text=Slå ihop >> nth=-1");
        assertThat(page.textContent(".meddelande-klart")).contains("ihopslagna");

        nySession();
        oppna("/bruttolista/" + ena);
        assertThat(huvudtext()).contains("Slogs ihop med", namn, "Samma åtgärd och samma patienter.");
        granskaTillganglighet();
        skarmbilder("sammanslaget");
        page.click("main dl a:has-text('" + namn + "')");
        assertThat(huvudtext()).contains("Ihopslaget hit", "Kom in som Vård som föreslogs två gånger");
        granskaTillganglighet();
        oppna("/bruttolista?q=" + "föreslogs två gånger");
        assertThat(page.textContent("tbody")).contains("Slogs ihop");
    }

    @Test
    void formularetGarAttAnvandaForAlla() {
        ArendeId id = gang.foreslaget("Vård att slå ihop");
        gang.foreslaget("Vård att slå ihop med");
        loggaIn("utredare1");
        oppna("/bruttolista/" + id);
        assertThat(huvudtext()).contains("Slå ihop med ett annat vårdområde");
        granskaTillganglighet();
        skarmbilder("sla-ihop");
    }
}
