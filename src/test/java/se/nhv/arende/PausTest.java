package se.nhv.arende;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.anvandare.KontoId;
import se.nhv.arbetslista.Uppgift;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.kalender.Kalender;
import se.nhv.test.Arendeprov;
import se.nhv.test.Omradesgang;
import se.nhv.tidsatgang.Intervall;
import se.nhv.tidsatgang.Orsak;

/** A case, or one of its tillståndsområden, stands still for a while. */
class PausTest extends Arendeprov {
    @Autowired
    Omradesgang omradesgang;

    @Autowired
    PausService pauser;

    @Autowired
    ArendeService arenden;

    @Autowired
    OmradeService omraden;

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
        gang.tills(andra, "ansok", gang.rakt());
        resa.fram(1);
    }

    private Objekt omradet(OmradeId omrade) {
        return new Objekt(id, omrade);
    }

    private void avstar(OmradeId omrade) {
        Uppgift nagon = gang.oppna(omrade, "ansok").get(0);
        resa.svara(nagon, Map.of("stallning", "avstar"));
    }

    private ZonedDateTime slut(OmradeId omrade) {
        Job timer = omradesgang.jobb(omrade, "ansokningstidenSlut").get(0);
        return timer.getDuedate().toInstant().atZone(Kalender.SVERIGE);
    }

    private LocalDate sistaDag(OmradeId omrade) {
        return slut(omrade).toLocalDate();
    }

    private long pausadeDagar(OmradeId omrade) {
        return helhet.linje(omradet(omrade)).stream()
                .filter(i -> i.orsak() == Orsak.PAUSAD)
                .mapToLong((Intervall i) -> i.dagar(gang.idag()))
                .sum();
    }

    @Test
    void narHelaArendetPausasStarAllaOmradenStillaOchTiderFlyttas() {
        LocalDate forst = sistaDag(ena);
        pauser.pausa(arendet, "Avvaktar en utredning.", utredare);

        assertThat(arenden.hamta(id).lage()).isEqualTo(Lage.PAUSAD);
        BpmnAwareTests.assertThat(process).isWaitingAt("vantaArendetAterupptas");
        assertThatThrownBy(() -> avstar(ena)).isInstanceOf(Avvisad.class).hasMessageContaining("pausat");
        assertThatThrownBy(() -> pauser.pausa(arendet, "Igen.", utredare)).isInstanceOf(Inaktuell.class);
        resa.fram(20);
        pauser.ateruppta(arendet, utredare);

        BpmnAwareTests.assertThat(process)
                .isNotEnded()
                .hasPassedInOrder(
                        "arendetPausat",
                        "tidArendetPausas",
                        "vantaArendetAterupptas",
                        "tidArendetAterupptas",
                        "arendetAterupptaget");
        assertThat(arenden.hamta(id).lage()).isEqualTo(Lage.PAGAR);
        assertThat(sistaDag(ena)).isEqualTo(forst.plusDays(20));
        assertThat(pausadeDagar(ena)).isEqualTo(20);
        assertThat(pausadeDagar(andra)).isEqualTo(20);
        avstar(ena);
        avstar(andra);
        helhet.haller(id);
    }

    @Test
    void ettOmradeKanStaStillaMedanDetAndraGarVidare() {
        LocalDate forst = sistaDag(ena);
        pauser.pausa(omradet(ena), "Avvaktar register.", utredare);

        assertThat(omraden.hamta(ena).lage()).isEqualTo(Omradeslage.PAUSAD);
        assertThat(arenden.hamta(id).lage()).isEqualTo(Lage.PAGAR);
        assertThatThrownBy(() -> avstar(ena)).isInstanceOf(Avvisad.class).hasMessageContaining("pausat");
        resa.fram(5);
        gang.tillNamnden(andra, "12");
        pauser.ateruppta(omradet(ena), utredare);

        BpmnAwareTests.assertThat(process)
                .hasPassedInOrder(
                        "omradetPausat",
                        "tidOmradetPausas",
                        "vantaOmradetAterupptas",
                        "tidOmradetAterupptas",
                        "omradetAterupptaget")
                .hasNotPassed("tidArendetPausas");
        assertThat(omraden.hamta(ena).lage()).isEqualTo(Omradeslage.PAGAR);
        assertThat(pausadeDagar(ena)).isGreaterThan(5);
        assertThat(sistaDag(ena)).isEqualTo(forst.plusDays(pausadeDagar(ena)));
        assertThat(pausadeDagar(andra)).isZero();
        assertThat(helhet.steg(omradet(andra))).contains(Steg.BEREDNING, Steg.NAMND);
        assertThat(helhet.steg(omradet(ena))).containsExactly(Steg.ANSOKAN);
        avstar(ena);
        helhet.haller(id);
    }

    @Test
    void ettOmradesEgenPausVararOverHelaArendetsPaus() {
        LocalDate forst = sistaDag(ena);
        LocalDate andrasForst = sistaDag(andra);
        pauser.pausa(omradet(ena), "Avvaktar register.", utredare);
        resa.fram(3);
        pauser.pausa(arendet, "Avvaktar en utredning.", utredare);
        assertThatThrownBy(() -> pauser.ateruppta(omradet(ena), utredare))
                .isInstanceOf(Inaktuell.class)
                .hasMessageContaining("Hela ärendet");
        assertThatThrownBy(() -> pauser.pausa(omradet(andra), "Också.", utredare))
                .isInstanceOf(Inaktuell.class);
        resa.fram(4);
        pauser.ateruppta(arendet, utredare);

        assertThat(omraden.hamta(ena).lage()).isEqualTo(Omradeslage.PAUSAD);
        assertThat(gang.process("ansokan", ena).isSuspended()).isTrue();
        assertThat(gang.process("ansokan", andra).isSuspended()).isFalse();
        assertThatThrownBy(() -> avstar(ena)).isInstanceOf(Avvisad.class);
        avstar(andra);
        resa.fram(2);
        pauser.ateruppta(omradet(ena), utredare);

        assertThat(sistaDag(ena)).isEqualTo(forst.plusDays(9));
        assertThat(sistaDag(andra)).isEqualTo(andrasForst.plusDays(4));
        assertThat(pausadeDagar(ena)).isEqualTo(9);
        assertThat(pausadeDagar(andra)).isEqualTo(4);
        avstar(ena);
        helhet.haller(id);
    }

    /** A last day begins at midnight in Sweden, in summer as in winter. */
    @Test
    void enTidSomFlyttasOverOmstallningenAvKlockanBorjarAndaVidMidnatt() {
        ZonedDateTime forst = slut(ena);
        int dagar = 1;
        while (forst.plusDays(dagar).getOffset().equals(forst.getOffset())) {
            dagar++;
        }
        pauser.pausa(omradet(ena), "Avvaktar register.", utredare);
        resa.fram(dagar);
        pauser.ateruppta(omradet(ena), utredare);

        assertThat(slut(ena)).isEqualTo(forst.plusDays(dagar));
        assertThat(slut(ena).toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
    }

    @Test
    void ettForslagSomAnnuInteArEttArendeKanIntePausas() {
        ArendeId forslag = gang.foreslaget("Vård som ännu inte valts");
        gang.tills(forslag, "bedomForslag", gang.rakt());

        assertThatThrownBy(() -> pauser.pausa(new Objekt(forslag, null), "Avvaktar.", utredare))
                .isInstanceOf(Inaktuell.class)
                .hasMessageContaining("inte påbörjat");
        assertThat(arenden.hamta(forslag).lage()).isEqualTo(Lage.FORSLAG);
        assertThat(resa.allaOppna(forslag)).containsExactly("bedomForslag");
    }

    @Test
    void ettArendeKanPausasIVilketAvDeForstaStegenSomHelst() {
        for (String uppgift : List.of("nominera", "deklareraJav", "forberedRemiss", "b1Yttrande", "fattaBeslut")) {
            ArendeId annat = gang.foreslaget("Vård som pausas");
            gang.tills(annat, uppgift, gang.rakt());
            pauser.pausa(new Objekt(annat, null), "Avvaktar.", utredare);
            resa.fram(2);
            assertThatThrownBy(() -> resa.svara(annat, uppgift, Map.of())).isInstanceOf(Avvisad.class);
            pauser.ateruppta(new Objekt(annat, null), utredare);
            gang.tills(annat, uppgift, gang.rakt());
            helhet.haller(annat);
        }
    }
}
