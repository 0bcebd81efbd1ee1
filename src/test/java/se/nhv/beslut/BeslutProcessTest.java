package se.nhv.beslut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.nhv.anvandare.DemoKonton;
import se.nhv.anvandare.KontoService;
import se.nhv.arbetslista.Besvarande;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Lage;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.arende.Vag;
import se.nhv.fel.Avvisad;
import se.nhv.test.Nhvtest;
import se.nhv.test.Steggang;
import se.nhv.uppfoljning.Matningar;
import se.nhv.utskick.UtskickService;

@Nhvtest
class BeslutProcessTest {
    private static final List<Map<String, Object>> TVA_OMRADEN = List.of(
            Map.of("namn", "Barn", "definition", "Vård av barn.", "antalEnheter", 2),
            Map.of("namn", "Vuxna", "definition", "Vård av vuxna.", "antalEnheter", 4));

    @Autowired
    Matningar matningar;

    @Autowired
    ProcessEngine motor;

    @Autowired
    UppgiftService uppgifter;

    @Autowired
    Besvarande besvarande;

    @Autowired
    KontoService konton;

    @Autowired
    ArendeService arenden;

    @Autowired
    OmradeService omraden;

    @Autowired
    BeslutService beslut;

    @Autowired
    BeslutTasks tasks;

    @Autowired
    UtskickService utskick;

    @Autowired
    PlatformTransactionManager transaktioner;

    @Autowired
    Clock clock;

    Steggang gang;
    ArendeId id;

    @BeforeEach
    void oppna() {
        init(motor);
        gang = new Steggang(uppgifter, besvarande, konton, motor);
        id = arenden.nyttVardomrade("Prov " + System.nanoTime(), false);
        arenden.oppna(id, Vag.ORDINARIE, null, DemoKonton.id("utredare1"));
    }

    private String idag() {
        return LocalDate.now(clock).toString();
    }

    private void stallSamman(List<Map<String, Object>> vad) {
        gang.svara(
                id,
                "stallSammanBeslutsunderlag",
                "foredragande1",
                Map.of(
                        "beslutsmote", idag(),
                        "bakgrund", "Kort.",
                        "overvaganden", "Vägt.",
                        "forslag", "nhv",
                        "omraden", vad));
    }

    private void fatta(Map<String, Object> svar) {
        gang.svara(id, "fattaBeslut", "beslutsfattare1", svar);
    }

    @Test
    void ettUppskjutetBeslutBlirTvaTillstandsomradenVidAndraMotet() {
        ProcessInstance process = gang.starta("beslut", id, Map.of());
        stallSamman(TVA_OMRADEN);
        fatta(Map.of("beslutet", "skjutsUpp", "beslutsdag", idag(), "skal", "Mer underlag om resor."));
        stallSamman(TVA_OMRADEN);
        fatta(Map.of("beslutet", "nhv", "beslutsdag", idag(), "motivering", "Få patienter.", "omraden", TVA_OMRADEN));
        gang.kor(id, "expediera");

        BpmnAwareTests.assertThat(process)
                .isEnded()
                .hasPassedInOrder(
                        "stallSammanBeslutsunderlag",
                        "fattaBeslut",
                        "skjutUpp",
                        "stallSammanBeslutsunderlag",
                        "fattaBeslut",
                        "registreraNhv",
                        "expediera")
                .hasNotPassed("registreraInteNhv");
        assertThat(omraden.iArende(id))
                .extracting(Tillstandsomrade::antalEnheter)
                .containsExactly(2, 4);
        Beslut andra = beslut.iArende(id).get(0);
        assertThat(andra.gang()).isEqualTo(2);
        assertThat(andra.foredragande()).isEqualTo(DemoKonton.id("foredragande1"));
        assertThat(tasks.omraden(id.toString()))
                .containsExactlyElementsOf(andra.omraden().stream()
                        .map(o -> String.valueOf(o.omrade()))
                        .toList());
        assertThat(utskick.iArende(id)).hasSize(21);
    }

    @Test
    void attRegistreraIgenGerIngaFlerTillstandsomraden() {
        gang.starta("beslut", id, Map.of());
        stallSamman(TVA_OMRADEN);
        fatta(Map.of("beslutet", "nhv", "beslutsdag", idag(), "motivering", "Få patienter.", "omraden", TVA_OMRADEN));

        iTransaktion(() -> tasks.registreraNhv(id.toString()));

        assertThat(omraden.iArende(id)).hasSize(2);
    }

    private void iTransaktion(Runnable arbete) {
        new TransactionTemplate(transaktioner).executeWithoutResult(t -> arbete.run());
    }

    @Test
    void blirDetInteNhvAvslutasArendet() {
        ProcessInstance process = gang.starta("beslut", id, Map.of());
        stallSamman(TVA_OMRADEN);
        fatta(Map.of("beslutet", "inteNhv", "beslutsdag", idag(), "motivering", "Räcker regionalt."));
        gang.kor(id, "expediera");

        BpmnAwareTests.assertThat(process)
                .isEnded()
                .hasPassedInOrder("fattaBeslut", "registreraInteNhv", "expediera")
                .hasNotPassed("registreraNhv", "skjutUpp");
        assertThat(arenden.hamta(id).lage()).isEqualTo(Lage.AVSLUTAD);
        assertThat(omraden.iArende(id)).isEmpty();
    }

    @Test
    void denSomForedragerFattarInteBeslutet() {
        gang.starta("beslut", id, Map.of());
        stallSamman(TVA_OMRADEN);
        NyttBeslut nytt = new NyttBeslut(Utfall.INTE_NHV, LocalDate.now(clock), "Skäl.", null, null, null, List.of());

        assertThatThrownBy(() -> beslut.fatta(new Objekt(id, null), nytt, gang.person("foredragande1")))
                .isInstanceOf(Avvisad.class)
                .hasMessageContaining("Du är föredragande");
        assertThat(beslut.iArende(id)).isEmpty();
    }

    @Test
    void enOmprovningGerOmradetEnNyVersion() {
        OmradeId omrade = omraden.nytt(
                id, "Barn", "Vård av barn.", 2, LocalDate.now(clock).minusYears(5), "Beslut", false);
        ProcessInstance process = motor.getRuntimeService()
                .startProcessInstanceByKey("beslut", omrade.toString(), Map.of("omprovning", true));
        stallSamman(List.of(Map.of("namn", "Barn", "definition", "Vård av barn.", "antalEnheter", 3)));
        fatta(Map.of(
                "beslutet",
                "nhv",
                "beslutsdag",
                idag(),
                "motivering",
                "En enhet till behövs.",
                "nyUtlysningBehovs",
                "ja",
                "omraden",
                List.of(Map.of("namn", "Barn", "definition", "Vård av barn och unga.", "antalEnheter", 3))));

        assertThat(omraden.hamta(omrade).version()).isEqualTo(2);
        assertThat(omraden.hamta(omrade).antalEnheter()).isEqualTo(3);
        assertThat(omraden.iArende(id)).hasSize(1);
        assertThat(motor.getRuntimeService().getVariable(process.getId(), "nyUtlysningBehovs"))
                .isEqualTo(true);
    }

    @Test
    void beslutVidForstaMotetRaknasEnGangNarArendetForstLaggsFram() {
        ProcessInstance process = gang.starta("beslut", id, Map.of());
        stallSamman(TVA_OMRADEN);
        fatta(Map.of("beslutet", "skjutsUpp", "beslutsdag", idag(), "skal", "Mer underlag."));
        assertThat(forstaMotet()).isEqualTo("0/1");
        stallSamman(TVA_OMRADEN);
        fatta(Map.of("beslutet", "nhv", "beslutsdag", idag(), "motivering", "Få patienter.", "omraden", TVA_OMRADEN));

        BpmnAwareTests.assertThat(process)
                .hasPassedInOrder("fattaBeslut", "raknaForstaMotet", "skjutUpp", "fattaBeslut", "raknaForstaMotet");
        assertThat(forstaMotet()).isEqualTo("0/1");
    }

    @Test
    void ettBeslutVidForstaMotetRaknasSomDet() {
        gang.starta("beslut", id, Map.of());
        stallSamman(TVA_OMRADEN);
        fatta(Map.of("beslutet", "nhv", "beslutsdag", idag(), "motivering", "Få patienter.", "omraden", TVA_OMRADEN));

        assertThat(forstaMotet()).isEqualTo("1/1");
    }

    private String forstaMotet() {
        return matningar.om(id.varde()).stream()
                .filter(m -> m.matt().equals(Matningar.BESLUT_FORSTA_MOTET))
                .map(m -> m.taljare() + "/" + m.namnare())
                .collect(Collectors.joining(" "));
    }
}
