package se.nhv.webblasare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.test.Omradesgang;
import se.nhv.uppfoljning.TillstandId;

/** The villkor of a tillstånd one by one, as the utredare judges them and the region reads it. */
class TillstandsvillkorWebblasarTest extends WebblasarTest {
    @Autowired
    Omradesgang gang;

    private TillstandId id;

    @BeforeEach
    void ettTillstandMedTvaVillkor() {
        id = gang.tillstandMedVillkor("12");
    }

    @Test
    void utredarenBedomerEttVillkorOchRegionenLaserDetUtanSkript() {
        nySession(false);
        loggaIn("utredare1");
        oppna("/tillstand/" + id);
        page.click("text=Följ villkoren ett och ett");
        page.click("section:has-text('Jour alla dagar.') summary:has-text('Bedöm villkoret')");
        page.selectOption("#grund-2", "DIALOG");
        page.click("section:has-text('Jour alla dagar.') button");
        assertThat(page.textContent("#utslag-2-fel")).isEqualTo("Välj om villkoret är uppfyllt.");
        page.selectOption("#utslag-2", "DELVIS");
        page.click("section:has-text('Jour alla dagar.') button");
        assertThat(page.textContent("#motivering-2-fel")).contains("Motivera bedömningen");
        assertThat(page.inputValue("#utslag-2")).isEqualTo("DELVIS");
        assertThat(page.inputValue("#grund-2")).isEqualTo("DIALOG");
        page.fill("#motivering-2", "Jouren är glesare på helger.");
        page.click("section:has-text('Jour alla dagar.') button");
        assertThat(huvudtext()).contains("Bedömningen är sparad.", "delvis uppfyllt");

        nySession(false);
        loggaIn("region-12");
        oppna("/tillstand/" + id + "/villkor");
        assertThat(huvudtext())
                .contains("Jouren är glesare på helger.", "Villkoret är inte bedömt än.")
                .doesNotContain("Bedöm villkoret");
    }

    @Test
    void sidanArTillganglig() {
        loggaIn("utredare1");
        oppna("/tillstand/" + id + "/villkor");
        page.click("section:has-text('Jour alla dagar.') summary:has-text('Bedöm villkoret')");
        granskaTillganglighet();
        skarmbilder("tillstandsvillkor");
        oppna("/tillstand/" + id);
        granskaTillganglighet();
    }
}
