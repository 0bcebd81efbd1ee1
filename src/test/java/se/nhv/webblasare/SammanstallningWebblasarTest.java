package se.nhv.webblasare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nhv.remiss.Provremiss;
import se.nhv.remiss.Stallningstagande;
import se.nhv.test.Omradesgang;

/** The matrix in a real browser: without scripts, by keyboard, and for those who read by ear. */
class SammanstallningWebblasarTest extends WebblasarTest {
    @Autowired
    Omradesgang gang;

    @Autowired
    JdbcClient jdbc;

    private String remiss() {
        UUID arende = gang.arende(gang.nytt(1)).varde();
        List<String> instanser = Provremiss.instanser(jdbc, 40);
        Provremiss prov =
                new Provremiss(jdbc, arende, List.of("Ska vården vara nationell?", "Är antalet rätt?"), instanser);
        prov.yttrande(
                instanser.subList(0, 4), true, Map.of(1, Stallningstagande.AVSTYRKER), "Det blir för långa resor.");
        instanser
                .subList(4, 38)
                .forEach(i -> prov.yttrande(
                        List.of(i),
                        false,
                        Map.of(1, Stallningstagande.TILLSTYRKER, 2, Stallningstagande.TILLSTYRKER_DELVIS),
                        null));
        return "/arenden/" + arende + "/remiss";
    }

    @Test
    void utanSkriptOppnasMotiveringenOchUrvaletStarIAdressen() {
        nySession(false);
        loggaIn("utredare1");
        oppna(remiss());
        page.click("text=Se sammanställningen");

        page.locator(".matris details summary").first().click();
        assertThat(page.locator(".matris details p").first().isVisible()).isTrue();
        assertThat(page.textContent(".matris details p")).isEqualTo("Det blir för långa resor.");

        page.selectOption("#slag", "samverkansregion");
        page.selectOption("#svar", "tillstyrkerDelvis");
        page.click("form.filter button");
        assertThat(page.url()).contains("slag=samverkansregion").contains("svar=tillstyrkerDelvis");
        assertThat(page.textContent(".antal")).isEqualTo("Visar 6 av 40 instanser.");
        assertThat(page.getAttribute("text=Kalkylblad (xlsx)", "href")).contains("slag=samverkansregion");
    }

    @Test
    void matrisenArTillgangligOchHuvudetStarKvarNarManRullar() {
        loggaIn("utredare1");
        oppna(remiss() + "/sammanstallning");
        granskaTillganglighet();
        skarmbilder("sammanstallning");

        page.locator(".matris").focus();
        page.keyboard().press("End");
        assertThat((Boolean) page.evaluate("""
                async () => { const m = document.querySelector('.matris');
                        for (let i = 0; i < 300 && m.scrollTop <= 100; i++) await new Promise(requestAnimationFrame);
                        return m.scrollTop > 100; }""")).isTrue();
        assertThat((Boolean) page.evaluate("""
                () => { const r = document.querySelector('.matris').getBoundingClientRect();
                        const h = document.querySelector('.matris thead th').getBoundingClientRect();
                        return Math.abs(h.top - r.top) < 3; }""")).isTrue();
    }
}
