package se.nhv.webblasare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.arende.ArendeId;
import se.nhv.test.Arendegang;

/** The recruiting of a group as an utredare, an NPO and a region meet it; asking and answering are one page each. */
class RekryteringWebblasarTest extends WebblasarTest {
    @Autowired
    Arendegang gang;

    private ArendeId id;

    @BeforeEach
    void ettArendeUnderRekrytering() {
        id = gang.foreslaget("Vården vars grupp rekryteras");
        gang.tills(id, "nominera", gang.rakt());
    }

    @Test
    void utredarenFragarAllaMedEttKlickOchEttNpoSvararRaktFranBrevet() {
        loggaIn("utredare1");
        oppna("/arenden/" + id);
        page.click(".flikar a:has-text('Rekrytering')");
        assertThat(page.textContent("h1")).contains("Rekrytering: Vården vars grupp");
        granskaTillganglighet();
        skarmbilder("rekrytering-fore");
        page.click("text=Fråga de valda");
        assertThat(page.textContent(".meddelande-klart")).contains("7 är frågade.");
        assertThat(huvudtext()).contains("Väntar på svar", "NPO Cancersjukdomar");

        nySession();
        oppna("/nominera/" + id);
        page.fill("#anvandarnamn", "npo-cancersjukdomar");
        page.fill("#losenord", "demo");
        page.click("form.formular button[type=submit]");
        assertThat(page.textContent("h1")).isEqualTo("Nominera till sakkunniggruppen");
        page.check("[name=kanNominera][value=ja]");
        granskaTillganglighet();
        skarmbilder("nominera");
        page.fill("[name='nominerade[0].namn']", "En kunnig person");
        page.fill("[name='nominerade[0].specialitet']", "Onkologi");
        page.fill("[name='nominerade[0].arbetsplats']", "Sjukhuset");
        page.fill("[name='nominerade[0].epost']", "kunnig@example.org");
        page.selectOption("[name='nominerade[0].samverkansregion']", "sodra");
        page.check("[name='nominerade[0].tillfragan'][value=ja]");
        page.fill("[name='nominerade[0].ersattareNamn']", "En ersättare");
        page.click("button[name=_skicka]");
        assertThat(page.textContent(".meddelande-klart")).contains("Svaret är taget emot");
        granskaTillganglighet();

        nySession();
        loggaIn("utredare1");
        oppna("/arenden/" + id + "/rekrytering");
        assertThat(huvudtext())
                .contains("En kunnig person", "Nominerad av NPO Cancersjukdomar", "Ersättare: En ersättare");
        granskaTillganglighet();
        skarmbilder("rekrytering-efter");
    }

    @Test
    void utanSkriptLederBrevetRegionenTillSinUppgiftOchTillbakaTillArbetslistan() {
        nySession(false);
        oppna("/nominera/" + id);
        page.fill("#anvandarnamn", "region-12");
        page.fill("#losenord", "demo");
        page.click("form.formular button[type=submit]");
        assertThat(page.textContent("h1")).isEqualTo("Nominera sakkunniga");
        page.check("[name=kanNominera][value=nej]");
        page.click("button[name=_uppdatera] >> nth=-1");
        page.fill("[name=hinder]", "Ingen har tid före sommaren.");
        page.click("button[name=_skicka]");
        assertThat(page.textContent(".meddelande-klart")).contains("Svaret på ”Nominera sakkunniga” är skickat.");
    }
}
