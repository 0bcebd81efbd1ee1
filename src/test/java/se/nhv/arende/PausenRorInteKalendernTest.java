package se.nhv.arende;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.anvandare.KontoId;
import se.nhv.arbetslista.Uppgift;
import se.nhv.kalender.Kalender;
import se.nhv.kalender.Sammantradesdagar;
import se.nhv.test.Arendeprov;
import se.nhv.test.Omradesgang;

/** A meeting is held, a permit starts and September ends on their day, however long a case has stood still. */
class PausenRorInteKalendernTest extends Arendeprov {
    private static final int DAGAR_TILL_SAMMANTRADE = 6;

    @Autowired
    Omradesgang omradesgang;

    @Autowired
    PausService pauser;

    @Autowired
    Sammantradesdagar sammantraden;

    private Objekt omradet(OmradeId omrade) {
        return new Objekt(gang.arende(omrade), omrade);
    }

    /** The day the timer fires; that of a last day is the midnight after it. */
    private LocalDate gar(OmradeId omrade, String timer) {
        Job jobb = omradesgang.jobb(omrade, timer).get(0);
        return jobb.getDuedate().toInstant().atZone(Kalender.SVERIGE).toLocalDate();
    }

    private LocalDate forfaller(OmradeId omrade, String uppgift) {
        Uppgift oppen = gang.oppna(omrade, uppgift).get(0);
        return Objects.requireNonNull(oppen.forfaller());
    }

    private OmradeId kallad() {
        OmradeId omrade = gang.beslutade(1).get(0);
        gang.tills(omrade, "ansok", gang.rakt());
        gang.ansok(omrade, "12");
        gang.tills(omrade, "sattUppPaForedragningslistan", gang.rakt());
        LocalDate sammantrade = gang.idag().plusDays(DAGAR_TILL_SAMMANTRADE);
        sammantraden.laggTillPahittad(sammantrade);
        gang.svara(
                omrade,
                "sattUppPaForedragningslistan",
                Map.of("sekretess", "nej", "sammantradesdag", sammantrade.toString()));
        return omrade;
    }

    @Test
    void namndenSammantraderSinDagOckNarArendetVilatDessforinnan() {
        OmradeId omrade = kallad();
        LocalDate sammantrade = gar(omrade, "sammantradetBorjar");
        LocalDate anmalan = forfaller(omrade, "anmalJav");
        ProcessInstance namnd = gang.process("namnd", omrade);
        gang.pausa(omradet(omrade), 3);

        assertThat(gar(omrade, "sammantradetBorjar")).isEqualTo(sammantrade);
        assertThat(forfaller(omrade, "anmalJav")).isEqualTo(anmalan).isEqualTo(sammantrade.minusDays(1));
        assertThat(gang.oppna(omrade, "protokollforBeslut")).isEmpty();
        resa.fram((int) ChronoUnit.DAYS.between(gang.idag(), sammantrade));
        assertThat(gang.idag()).isEqualTo(sammantrade);
        assertThat(gang.oppna(omrade, "protokollforBeslut")).hasSize(1);
        BpmnAwareTests.assertThat(namnd)
                .hasPassedInOrder(
                        "stegetBorjar",
                        "sattUppPaForedragningslistan",
                        "skickaKallelse",
                        "tidVantarNamnden",
                        "sammantradetBorjar",
                        "sammantradet")
                .isWaitingAt("protokollforBeslut");
        helhet.haller(gang.arende(omrade));
    }

    @Test
    void ettSammantradeSomHollsUnderPausenProtokollforsNarArendetGarVidare() {
        OmradeId omrade = kallad();
        LocalDate sammantrade = gar(omrade, "sammantradetBorjar");
        ProcessInstance namnd = gang.process("namnd", omrade);
        KontoId utredare = resa.som("utredare1").id();
        Objekt helaArendet = new Objekt(gang.arende(omrade), null);
        pauser.pausa(helaArendet, "Avvaktar en utredning.", utredare);
        resa.fram((int) ChronoUnit.DAYS.between(gang.idag(), sammantrade) + 9);
        assertThat(gang.oppna(omrade, "protokollforBeslut")).isEmpty();
        BpmnAwareTests.assertThat(namnd).hasNotPassed("sammantradetBorjar");
        pauser.ateruppta(helaArendet, utredare);
        resa.kor();

        assertThat(gang.oppna(omrade, "anmalJav")).isEmpty();
        assertThat(gang.oppna(omrade, "protokollforBeslut")).hasSize(1);
        BpmnAwareTests.assertThat(gang.arbetsprocess(omrade))
                .hasPassedInOrder(
                        "arendetPausat",
                        "tidArendetPausas",
                        "vantaArendetAterupptas",
                        "tidArendetAterupptas",
                        "arendetAterupptaget");
        BpmnAwareTests.assertThat(namnd)
                .hasPassedInOrder("skickaKallelse", "sammantradetBorjar", "sammantradet")
                .isWaitingAt("protokollforBeslut");
        helhet.haller(gang.arende(omrade));
    }

    @Test
    void socialstyrelsensBeslutsmoteStarKvarNarArendetHarVilat() {
        ArendeId id = gang.foreslaget("Vård som pausas före beslutsmötet");
        gang.tills(id, "stallSammanBeslutsunderlag", gang.rakt());
        Uppgift underlag = resa.oppna(id, "stallSammanBeslutsunderlag").get(0);
        LocalDate forst = Objects.requireNonNull(underlag.forfaller());
        gang.pausa(new Objekt(id, null), 4);
        assertThat(resa.oppna(id, "stallSammanBeslutsunderlag").get(0).forfaller())
                .isEqualTo(forst.plusDays(4));

        gang.tills(id, "fattaBeslut", gang.rakt());
        LocalDate mote =
                Objects.requireNonNull(resa.oppna(id, "fattaBeslut").get(0).forfaller());
        ProcessInstance arbete = gang.arbetsprocess(id);
        gang.pausa(new Objekt(id, null), 6);

        assertThat(resa.oppna(id, "fattaBeslut").get(0).forfaller()).isEqualTo(mote);
        BpmnAwareTests.assertThat(arbete)
                .hasPassedInOrder("steg1", "steg2", "steg3", "arendetPausat", "arendetAterupptaget", "arendetPausat")
                .isWaitingAt("steg4");
        gang.tills(id, "utlys", gang.rakt());
        helhet.haller(id);
    }

    private OmradeId medTillstand() {
        OmradeId omrade = gang.beslutade(2).get(0);
        gang.tillNamnden(omrade, "12");
        gang.besluta(omrade, gang.tillstand("farre", "12"));
        gang.tills(omrade, "faststallMatt", gang.rakt());
        gang.oppna(omrade, "faststallMatt")
                .forEach(u -> resa.svara(u, gang.rakt().svar().get("faststallMatt")));
        resa.kor();
        return omrade;
    }

    @Test
    void tillstandetBorjarSinDagOchSeptemberSlutarSinDag() {
        OmradeId omrade = medTillstand();
        ProcessInstance uppfoljning = gang.process("uppfoljning", omrade);
        LocalDate start = gar(omrade, "tillstandetBorjar");
        gang.pausa(omradet(omrade), 3);
        assertThat(gar(omrade, "tillstandetBorjar")).isEqualTo(start);
        gang.pausa(omradet(omrade), ChronoUnit.DAYS.between(gang.idag(), start) + 20);
        assertThat(gang.oppna(omrade, "uppstartsmote")).hasSize(1);
        gang.oppna(omrade, "uppstartsmote")
                .forEach(u -> resa.svara(u, gang.rakt().svar().getOrDefault("uppstartsmote", Map.of())));
        resa.kor();
        LocalDate utvardering = gar(omrade, "utvarderingsdags");
        assertThat(gar(omrade, "efterEttAr")).isEqualTo(start.plusYears(1));
        gang.pausa(omradet(omrade), 5);
        assertThat(gar(omrade, "efterEttAr")).isEqualTo(start.plusYears(1));

        gang.tills(omrade, "rapportera", gang.rakt());
        LocalDate rapport = forfaller(omrade, "rapportera");
        LocalDate paminnelse = gar(omrade, "paminnRapport");
        gang.pausa(omradet(omrade), 7);
        assertThat(gar(omrade, "paminnRapport")).isEqualTo(paminnelse.plusDays(7));
        assertThat(forfaller(omrade, "rapportera")).isEqualTo(rapport.plusDays(7));
        assertThat(gar(omrade, "utvarderingsdags")).isEqualTo(utvardering);

        gang.tills(omrade, "aretsAnalys", gang.rakt());
        LocalDate sista =
                MonthDay.of(9, 30).atYear(forfaller(omrade, "aretsAnalys").getYear());
        gang.pausa(omradet(omrade), 30);
        assertThat(forfaller(omrade, "aretsAnalys")).isEqualTo(sista);
        assertThat(gar(omrade, "trettiondeSeptember")).isEqualTo(sista.plusDays(1));
        gang.pausa(omradet(omrade), ChronoUnit.DAYS.between(gang.idag(), sista) + 12);

        assertThat(forfaller(omrade, "aretsAnalys")).isEqualTo(sista);
        BpmnAwareTests.assertThat(uppfoljning)
                .hasPassedInOrder(
                        "faststallMatt",
                        "publiceraMatt",
                        "tillstandetBorjar",
                        "uppstartsmote",
                        "aretsRapportering",
                        "rapportera",
                        "granskaRapporter",
                        "trettiondeSeptember",
                        "analysenForsenad")
                .isWaitingAt("aretsAnalys");
        helhet.haller(gang.arende(omrade));
    }
}
