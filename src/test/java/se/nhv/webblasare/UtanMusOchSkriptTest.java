package se.nhv.webblasare;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.test.Arendegang;

/** The core of the work – sign in, find a task, answer it, read the case – without scripts, and without a mouse. */
class UtanMusOchSkriptTest extends WebblasarTest {
    private static final int FLEST_STEG = 150;

    @Autowired
    Arendegang gang;

    @Autowired
    ArendeService arenden;

    private ArendeId id;
    private String namn;

    @BeforeEach
    void ettForslagVantar() {
        id = gang.foreslaget("Kärnan av arbetet");
        namn = arenden.hamta(id).namn();
    }

    @Test
    void utanSkriptHittasEnUppgiftBesvarasOchArendetGarAttLasa() {
        nySession(false);
        loggaIn("utredare1");
        oppnaUppgiften("Bedöm förslaget");
        page.click("button[name=_skicka]");
        assertThat(page.innerText(".feltopp")).contains("Ska vårdområdet genomlysas?", "skäl för valet");
        page.fill("[name=skal]", "Många har föreslagit det.");
        page.check("[name=valet][value=valj]");
        page.click("button[name=_uppdatera]");
        assertThat(page.inputValue("[name=skal]")).isEqualTo("Många har föreslagit det.");
        page.fill("[name=omgang]", "Våren");
        page.click(".btn[name=_spara_utkast]");
        assertThat(huvudtext()).contains("Utkastet är sparat.", "Detta är ett utkast som inte är skickat.");
        page.click("button[name=_skicka]");
        assertThat(page.textContent(".meddelande-klart")).contains("Svaret på ”Bedöm förslaget” är skickat.");

        page.click(".vanster a:has-text('Ärenden')");
        page.fill("#q", namn);
        page.click("form.filter button[type=submit]");
        page.click("tr a:has-text('" + namn + "')");
        assertThat(page.textContent("h1")).isEqualTo(namn);
        assertThat(page.textContent(".tidslinje")).contains("Ärendet öppnas", "Bedöm förslaget är besvarad");
        page.click(".flikar a:has-text('Diagram')");
        assertThat(page.textContent(".diagramtext")).contains("här nu");
        page.click(".flikar a:has-text('Tid')");
        assertThat(huvudtext()).contains("Kartläggning");
    }

    @Test
    void utanSkriptLaggsRaderTillOchFragorKommerNarDeBehovs() {
        gang.tills(id, "nominera", gang.rakt());
        nySession(false);
        loggaIn("region-12");
        oppnaUppgiften("Nominera sakkunniga");
        assertThat(page.locator("[name=hinder]").isVisible()).isFalse();
        page.check("[name=kanNominera][value=ja]");
        page.click("button[name=_uppdatera]");
        int fanns = page.locator("[data-rader=nominerade] [data-rad]").count();
        page.click("[data-rader=nominerade] button[name=_lagg_till]");
        assertThat(page.locator("[data-rader=nominerade] [data-rad]").count()).isEqualTo(fanns + 1);
        page.fill("[name='nominerade[0].namn']", "En kunnig person");
        page.fill("[name='nominerade[0].epost']", "kunnig@example.org");
        page.fill("[name='nominerade[0].specialitet']", "Kirurgi");
        page.fill("[name='nominerade[0].arbetsplats']", "Sjukhuset");
        page.check("[name='nominerade[0].tillfragan'][value=ja]");
        page.click("button[name=_skicka]");
        if (page.locator(".feltopp").count() > 0) {
            throw new AssertionError(page.innerText(".feltopp"));
        }
        assertThat(page.textContent(".meddelande-klart")).contains("Svaret på ”Nominera sakkunniga” är skickat.");
    }

    @Test
    void medBaraTangentbordetHittasEnUppgiftOchBesvaras() {
        oppna("/logga-in");
        tabbaTill("#anvandarnamn");
        page.keyboard().type("utredare1");
        tabbaTill("#losenord");
        page.keyboard().type("demo");
        tryck("Enter");
        assertThat(page.textContent("h1")).isEqualTo("Arbetslista");
        tabbaTill(".flikar a[href*='gruppens']");
        tryck("Enter");
        tabbaTill("#q");
        page.keyboard().type(namn);
        tryck("Enter");
        tabbaTill("tr a.hit");
        tryck("Enter");
        assertThat(page.textContent("h1")).isEqualTo("Bedöm förslaget");
        assertThat(huvudtext()).contains(namn);
        tabbaTill("[name=valet]");
        page.keyboard().press("Space");
        tabbaTill("[name=skal]");
        page.keyboard().type("Många har föreslagit det.");
        tabbaTill("[name=ansvarig]");
        page.keyboard().type("Utredare 1");
        tabbaTill("button[name=_skicka]");
        tryck("Enter");
        assertThat(page.textContent(".meddelande-klart")).contains("Svaret på ”Bedöm förslaget” är skickat.");
        assertThat(arenden.hamta(id).dnr()).isNotNull();
    }

    @Test
    void medBaraTangentbordetOchUtanSkriptTasForslagMedIEnOmgang() {
        nySession(false);
        loggaIn("utredare1");
        oppna("/bruttolista?q=" + URLEncoder.encode(namn, StandardCharsets.UTF_8));
        tabbaTill("[name=forslag]");
        page.keyboard().press("Space");
        tabbaTill("[name=tillOmgang]");
        page.keyboard().type("Hösten");
        tabbaTill("[name=urvalsskal]");
        page.keyboard().type("Många har föreslagit det.");
        tabbaTill("#urval button");
        tryck("Enter");
        assertThat(page.textContent(".meddelande-klart")).contains("Ett vårdområde har tagits med i omgången Hösten.");
        assertThat(page.textContent("tbody")).contains(namn);
        assertThat(arenden.hamta(id).dnr()).isNotNull();
    }

    private void oppnaUppgiften(String uppgift) {
        page.click(".flikar a:has-text('Mina gruppers')");
        page.fill("#q", namn);
        page.click("form.filter button[type=submit]");
        page.click("tr:has-text('" + namn + "') a:has-text('" + uppgift + "')");
        assertThat(page.textContent("h1")).isEqualTo(uppgift);
    }

    private void tryck(String tangent) {
        page.waitForNavigation(() -> page.keyboard().press(tangent));
    }

    /** Goes forward with the Tab key until it is there; everything on the way shows that it has the focus. */
    private void tabbaTill(String vad) {
        Set<String> utanMarkering = new LinkedHashSet<>();
        for (int steg = 0; steg < FLEST_STEG; steg++) {
            page.keyboard().press("Tab");
            Object omarkerad = page.evaluate("""
                    () => {
                      const e = document.activeElement;
                      if (e === document.body) return null;
                      // A link that is a whole row shows it on the row.
                      const syns = [e, e.closest('tr')].filter(x => x).map(x => getComputedStyle(x)).some(s =>
                        s.outlineStyle !== 'none' && s.outlineWidth !== '0px' || s.boxShadow !== 'none');
                      return syns ? null : e.outerHTML.slice(0, 160);
                    }
                    """);
            if (omarkerad != null) {
                utanMarkering.add(omarkerad.toString());
            }
            if (Boolean.TRUE.equals(page.evaluate("vad => document.activeElement.matches(vad)", vad))) {
                assertThat(utanMarkering).as("har fokus utan att det syns").isEmpty();
                return;
            }
        }
        throw new AssertionError("Tabb når aldrig " + vad + " på " + page.url());
    }
}
