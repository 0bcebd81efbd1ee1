package se.nhv.arende;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.anvandare.KontoId;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.test.Arendeprov;

/** A case, or one of its tillståndsområden, is ended before its time. */
class AvbrytTest extends Arendeprov {
    @Autowired
    PausService pauser;

    @Autowired
    ArendeService arenden;

    @Autowired
    OmradeService omraden;

    @Autowired
    UppgiftService uppgifter;

    OmradeId ena;
    OmradeId andra;
    ArendeId id;
    Objekt arendet;
    ProcessInstance process;
    KontoId utredare;

    @BeforeEach
    void tvaOmradenUtlyses() {
        List<OmradeId> bada = gang.beslutade(1, 1);
        ena = bada.get(0);
        andra = bada.get(1);
        id = gang.arende(ena);
        arendet = new Objekt(id, null);
        process = gang.arbetsprocess(id);
        utredare = resa.som("utredare1").id();
        gang.tills(ena, "ansok", gang.rakt());
        resa.fram(1);
    }

    @Test
    void ettOmradeSomAvbrytsLamnarDetAndraIFred() {
        pauser.avbryt(new Objekt(id, ena), "Vården upphör.", utredare);

        BpmnAwareTests.assertThat(process)
                .isNotEnded()
                .hasPassedInOrder(
                        "omradetSkaAvslutas", "avslutaOmrade", "tidOmradetAvslutas", "omradetAvslutatIFortid");
        assertThat(omraden.hamta(ena).lage()).isEqualTo(Omradeslage.AVSLUTAT);
        assertThat(omraden.hamta(andra).lage()).isEqualTo(Omradeslage.PAGAR);
        assertThat(arenden.hamta(id).lage()).isEqualTo(Lage.PAGAR);
        assertThat(gang.loper(ena)).isEmpty();
        assertThat(gang.loper(andra)).containsExactly("ansokan");
        assertThat(helhet.tidenLoper(new Objekt(id, ena))).isFalse();
        assertThat(helhet.tidenLoper(new Objekt(id, andra))).isTrue();
        assertThatThrownBy(() -> pauser.avbryt(new Objekt(id, ena), "Igen.", utredare))
                .isInstanceOf(Inaktuell.class);
        gang.tillNamnden(andra, "12");
        helhet.haller(id);
    }

    @Test
    void narDetSistaOmradetAvbrytsArArendetKlart() {
        pauser.avbryt(new Objekt(id, ena), "Vården upphör.", utredare);
        pauser.avbryt(new Objekt(id, andra), "Den också.", utredare);

        BpmnAwareTests.assertThat(process)
                .isEnded()
                .hasPassedInOrder("omradetAvslutatIFortid", "avslutaArendet", "arendetKlart");
        assertThat(arenden.hamta(id).lage()).isEqualTo(Lage.AVSLUTAD);
        helhet.haller(id);
    }

    @Test
    void ettArendeSomAvbrytsTarAllaSinaOmradenMedSig() {
        pauser.pausa(new Objekt(id, andra), "Avvaktar register.", utredare);
        resa.fram(2);
        pauser.avbryt(arendet, "Vården ska inte koncentreras.", utredare);

        BpmnAwareTests.assertThat(process)
                .isEnded()
                .hasPassedInOrder(
                        "arendetSkaAvslutas", "avslutaArendetIFortid", "tidArendetAvslutas", "arendetAvslutat")
                .hasNotPassed("arendetKlart");
        assertThat(arenden.hamta(id).lage()).isEqualTo(Lage.AVBRUTEN);
        for (OmradeId omrade : List.of(ena, andra)) {
            assertThat(omraden.hamta(omrade).lage()).isEqualTo(Omradeslage.AVSLUTAT);
            assertThat(gang.loper(omrade)).isEmpty();
            assertThat(helhet.tidenLoper(new Objekt(id, omrade))).isFalse();
        }
        assertThat(uppgifter.iArende(id)).isEmpty();
        assertThat(pauser.i(id)).allMatch(p -> p.till() != null);
        helhet.haller(id);
    }

    @Test
    void detSomArPausatAterupptasForstOchAvbrytsSedan() {
        pauser.pausa(arendet, "Avvaktar.", utredare);

        assertThatThrownBy(() -> pauser.avbryt(arendet, "Nej.", utredare)).isInstanceOf(Avvisad.class);
        pauser.ateruppta(arendet, utredare);
        pauser.avbryt(arendet, "Nej.", utredare);
        BpmnAwareTests.assertThat(process).isEnded();
        helhet.haller(id);
    }
}
