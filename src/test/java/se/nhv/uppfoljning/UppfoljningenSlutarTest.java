package se.nhv.uppfoljning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Omradeslage;
import se.nhv.test.Helhet;
import se.nhv.test.Nhvtest;
import se.nhv.test.Omradesgang;
import se.nhv.test.RakaVagen;
import se.nhv.test.Resa;

/** The year is closed and the evaluation written on the very day the last tillstånd ends: then there is nothing more to follow. */
@Nhvtest
class UppfoljningenSlutarTest {
    @Autowired
    ProcessEngine motor;

    @Autowired
    Omradesgang gang;

    @Autowired
    Helhet helhet;

    @Autowired
    Resa resa;

    @Autowired
    TillstandService tillstand;

    @Autowired
    OmradeService omraden;

    OmradeId omrade;
    TillstandId skane;
    ProcessInstance process;

    @BeforeEach
    void uppfoljningenPagar() {
        init(motor);
        omrade = gang.nytt(1);
        skane = gang.tillstand(omrade, "12", gang.idag());
        process = gang.starta("uppfoljning", omrade);
        gang.svara(omrade, "faststallMatt", Map.of("matt", List.of(RakaVagen.MATT)));
        gang.fira(omrade, "tillstandetBorjar");
        gang.svara(omrade, "uppstartsmote", Map.of());
        gang.fira(omrade, "aretsRapportering");
        Map<String, Map<String, ?>> rakt = RakaVagen.fran(gang.idag()).svar();
        gang.svara(omrade, "rapportera", rakt.get("rapportera"));
        gang.svara(omrade, "granskaRapporter", rakt.get("granskaRapporter"));
        gang.fira(omrade, "utvarderingsdags");
        resa.fram(1);
    }

    private void sistaDagensArbete() {
        gang.i(() -> tillstand.avsluta(skane, gang.idag(), "Återlämnat."));
        gang.svara(omrade, "aretsAnalys", Map.of("publiceras", gang.idag().toString()));
        gang.fira(omrade, "publiceraUtfall");
    }

    @Test
    void narBadeAretOchUtvarderingenArKlaraSlutarUppfoljningenOchOmradet() {
        sistaDagensArbete();
        BpmnAwareTests.assertThat(process).isNotEnded().isWaitingAt("tillstandsutvardering");
        gang.svara(omrade, "tillstandsutvardering", Map.of("utvarderingensSlutsats", "inget"));

        BpmnAwareTests.assertThat(process)
                .isEnded()
                .hasPassedInOrder("publiceraUtfall", "uppfoljningMots", "avslutaOmradet", "stegetSlutar")
                .hasNotPassed("tillstandetUpphorde");
        assertThat(omraden.hamta(omrade).lage()).isEqualTo(Omradeslage.AVSLUTAT);
        assertThat(helhet.tidenLoper(new Objekt(gang.arende(omrade), omrade))).isFalse();
        helhet.haller(gang.arende(omrade));
    }
}
