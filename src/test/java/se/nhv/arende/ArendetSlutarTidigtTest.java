package se.nhv.arende;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.test.Arendegang;
import se.nhv.test.Helhet;
import se.nhv.test.Nhvtest;
import se.nhv.test.RakaVagen;

/** The ways on which a vårdområde never becomes nationell högspecialiserad vård. */
@Nhvtest
class ArendetSlutarTidigtTest {
    @Autowired
    ProcessEngine motor;

    @Autowired
    Arendegang gang;

    @Autowired
    Helhet helhet;

    @Autowired
    ArendeService arenden;

    @Autowired
    OmradeService omraden;

    ArendeId id;
    ProcessInstance process;

    @BeforeEach
    void foresla() {
        init(motor);
        id = gang.foreslaget("Vård som inte blir nationell");
        process = gang.arbetsprocess(id);
    }

    private RakaVagen snabbspar() {
        return gang.rakt()
                .men("bedomForslag", Map.of("valet", "snabbspar"))
                .men("sammanstallOverenskommelse", Map.of("fleraOmraden", "nej", "antalEnheter", "2"));
    }

    private void slutade(Lage lage) {
        assertThat(arenden.hamta(id).lage()).isEqualTo(lage);
        assertThat(omraden.iArende(id)).isEmpty();
        assertThat(helhet.tidenLoper(new Objekt(id, null))).isFalse();
        helhet.haller(id);
    }

    @Test
    void ettForslagSomInteValsBlirIngetArende() {
        gang.tillSlutet(id, gang.rakt().men("bedomForslag", Map.of("valet", "inte")));

        BpmnAwareTests.assertThat(process)
                .isEnded()
                .hasPassedInOrder("forslagInkommet", "steg1", "blirDetArende", "forslagetValdesInte")
                .hasNotPassed("steg2");
        assertThat(arenden.hamta(id).dnr()).isNull();
        slutade(Lage.EJ_VALD);
    }

    @Test
    void enGenomlysningSomAvbrytsSlutarArendetUtanRemiss() {
        gang.tillSlutet(
                id,
                gang.rakt()
                        .men(
                                "skrivUnderlag",
                                Map.of("gruppensResultat", "avbryt", "avbrottsskal", "ingenPatientnytta")));

        BpmnAwareTests.assertThat(process)
                .isEnded()
                .hasPassedInOrder("steg1", "steg2", "avbrotsGenomlysningen", "genomlysningenAvbrots")
                .hasNotPassed("steg3");
        assertThat(helhet.steg(new Objekt(id, null))).containsExactly(Steg.KARTLAGGNING, Steg.GENOMLYSNING);
        slutade(Lage.AVBRUTEN);
    }

    @Test
    void ettArendeSomLaggsNedEfterRemissenFarIngetBeslut() {
        gang.tillSlutet(id, snabbspar().men("taStallning", Map.of("vagenVidare", "laggNed")));

        BpmnAwareTests.assertThat(process)
                .isEnded()
                .hasPassedInOrder("steg1", "steg2", "steg3", "laggsArendetNed", "arendetLadesNed")
                .hasNotPassed("steg4");
        slutade(Lage.AVBRUTEN);
    }

    @Test
    void vardSomInteBlirNationellGerIngaTillstandsomraden() {
        gang.tillSlutet(id, snabbspar().men("fattaBeslut", Map.of("beslutet", "inteNhv")));

        BpmnAwareTests.assertThat(process)
                .isEnded()
                .hasPassedInOrder("steg1", "steg2", "steg3", "steg4", "blirVardenNhv", "inteNhv")
                .hasNotPassed("steg5");
        slutade(Lage.AVSLUTAD);
    }
}
