package se.nhv.akt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Lage;
import se.nhv.arende.OmradeId;
import se.nhv.gui.Format;
import se.nhv.test.Nhvtest;
import se.nhv.test.Omradesgang;
import se.nhv.test.Som;

/** A case in which nobody has anything to do says what comes next. */
@Nhvtest
class HarnastTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Omradesgang gang;

    @Autowired
    ArendeService arenden;

    @Autowired
    Format format;

    OmradeId omrade;
    ArendeId id;

    @BeforeEach
    void ettTillstandSomSkaBorja() {
        omrade = gang.nytt(1);
        id = gang.arende(omrade);
        gang.tillstand(omrade, "12", gang.idag().plusDays(10));
        gang.starta("uppfoljning", omrade);
    }

    @Test
    void sidanSagerVadSomHanderHarnastOchNar() throws Exception {
        assertThat(sidan()).doesNotContain("händer härnäst");

        faststall();
        assertThat(sidan())
                .contains("Ingen behöver göra något just nu. Det som händer härnäst, "
                        + format.datum(gang.idag().plusDays(10)) + ": Tillståndet börjar.");

        gang.fira(omrade, "tillstandetBorjar");
        assertThat(sidan()).as("uppstartsmötet ska hållas").doesNotContain("händer härnäst");

        gang.svara(omrade, "uppstartsmote", Map.of());
        assertThat(sidan()).containsPattern("Det som händer härnäst, \\d+ \\p{L}+ \\d{4}: Rapporteringen öppnar\\.");
    }

    @Test
    void ettArendeSomInteGarVidareSagerDet() throws Exception {
        faststall();
        satt(Lage.PAUSAD);
        assertThat(sidan()).contains("Ärendet är pausat. När det återupptas").doesNotContain("händer härnäst");
        satt(Lage.AVSLUTAD);
        assertThat(sidan()).contains("Ärendet är avslutat och går inte vidare.");
        satt(Lage.AVBRUTEN);
        assertThat(sidan()).contains("Ärendet är avbrutet och går inte vidare.");
    }

    private void satt(Lage lage) {
        gang.i(() -> arenden.satt(id, lage));
    }

    private void faststall() {
        Map<String, Object> m = new HashMap<>(
                Map.of("namn", "Överlevnad", "definition", "Efter ett år.", "taljare", "Levande", "namnare", "Alla"));
        m.putAll(Map.of("kalla", "Register", "riktning", "hogre", "mal", 90));
        gang.svara(omrade, "faststallMatt", Map.of("matt", List.of(m)));
    }

    private String sidan() throws Exception {
        return mvc.perform(get("/arenden/" + id).with(Som.konto("utredare1", "utredare")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
