package se.nhv.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import se.nhv.anvandare.DemoKonton;
import se.nhv.anvandare.KontoId;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.arende.PausService;
import se.nhv.test.Nhvtest;
import se.nhv.test.Omradesgang;
import se.nhv.test.Resa;
import se.nhv.uppfoljning.Anmalan;
import se.nhv.uppfoljning.AnmalanService;
import se.nhv.uppfoljning.TillstandId;

/** Who has a tillstånd may announce something on any day, whether the uppföljning stands still or not. */
@Nhvtest
@Import({Statister.class, Utplacering.class})
@TestPropertySource(properties = "nhv.test.floden=false")
class AnmalanUnderPausTest {
    private static final KontoId UTREDARE = DemoKonton.id("utredare1");

    @Autowired
    private ProcessEngine motor;

    @Autowired
    private Utplacering utplacering;

    @Autowired
    private PausService pauser;

    @Autowired
    private AnmalanService anmalningar;

    @Autowired
    private UppgiftService uppgifter;

    @Autowired
    private Omradesgang gang;

    @Autowired
    private Resa resa;

    @Test
    void enAnmalanUnderPausenTasEmotGenastOchHandlaggsNarDenArSlut() {
        new Modellversioner(motor).som();
        Utplacering.Fall fall =
                utplacering.stall(new Vantelage("uppfoljning", "faststallMatt", Vantelage.Slag.UPPGIFT));
        String omrade = fall.omraden().get(0);
        TillstandId tillstand = gang.tillstand(OmradeId.av(omrade), "12", gang.idag());
        Objekt objekt = new Objekt(ArendeId.av(fall.arende()), OmradeId.av(omrade));
        pauser.pausa(objekt, "Väntar på regionen.", UTREDARE);

        for (Anmalan.Sort sort : Anmalan.Sort.values()) {
            anmalningar.anmal(tillstand, sort, "Enheten stänger.", null, resa.som("region-12"));
        }

        assertThat(anmalningar.om(tillstand)).hasSize(2);
        assertThat(oppna(fall, omrade)).containsExactly("faststallMatt");

        pauser.ateruppta(objekt, UTREDARE);

        assertThat(oppna(fall, omrade))
                .containsExactlyInAnyOrder("faststallMatt", "handlaggAnmalan", "handlaggAnmalan");
        pauser.pausa(objekt, "Igen.", UTREDARE);
        pauser.ateruppta(objekt, UTREDARE);
        assertThat(oppna(fall, omrade)).as("ingen två gånger").hasSize(3);
    }

    private List<String> oppna(Utplacering.Fall fall, String omrade) {
        return uppgifter.iArende(ArendeId.av(fall.arende())).stream()
                .filter(u -> OmradeId.av(omrade).equals(u.omrade()))
                .map(Uppgift::nyckel)
                .toList();
    }
}
