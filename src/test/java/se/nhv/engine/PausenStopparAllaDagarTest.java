package se.nhv.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import se.nhv.anvandare.DemoKonton;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.arende.PausService;
import se.nhv.kalender.Kalender;
import se.nhv.kalender.NhvClock;
import se.nhv.test.Nhvtest;

/**
 * Every day that a model waits for stands still in a pause, in whichever process it waits. A promised day gets its days back;
 * a day of the calendar is where it was.
 */
@Nhvtest
@Import({Statister.class, Utplacering.class})
@TestPropertySource(properties = "nhv.test.floden=false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PausenStopparAllaDagarTest {
    private static final KontoId UTREDARE = DemoKonton.id("utredare1");
    private static final int PAUS = 12;

    @Autowired
    private ProcessEngine motor;

    @Autowired
    private Utplacering utplacering;

    @Autowired
    private PausService pauser;

    @Autowired
    private NhvClock clock;

    /** Others deliver models of their own to the same engine. */
    @BeforeAll
    void modellernaSomDeLigger() {
        new Modellversioner(motor).som();
    }

    static List<Vantelage> dagarna() {
        return Vantelage.alla().stream()
                .filter(v -> v.slag() == Vantelage.Slag.DAG)
                .toList();
    }

    static List<Vantelage> omradenasDagar() {
        return dagarna().stream()
                .filter(v ->
                        List.of("ansokan", "beredning", "namnd", "uppfoljning").contains(v.modell()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("dagarna")
    void narHelaArendetPausasStannarDagenOchFlyttasMedPausen(Vantelage vantelage) {
        Utplacering.Fall fall = utplacering.stall(vantelage);
        if (vantelage.modell().equals("enkat")) {
            utplacering.medArbetsprocess(fall);
        }
        ArendeId arende = ArendeId.av(fall.arende());
        stannarOchFlyttas(
                vantelage,
                new Objekt(arende, null),
                Stream.concat(Stream.of(fall.arende()), fall.omraden().stream()).toList());
    }

    @ParameterizedTest
    @MethodSource("omradenasDagar")
    void narEttOmradePausasStannarBaraDessDag(Vantelage vantelage) {
        Utplacering.Fall fall = utplacering.stall(vantelage);
        String andra = fall.omraden().get(1);
        List<LocalDate> andras = jobb(vantelage, List.of(andra)).stream()
                .map(PausenStopparAllaDagarTest::dag)
                .toList();

        stannarOchFlyttas(
                vantelage,
                new Objekt(
                        ArendeId.av(fall.arende()), OmradeId.av(fall.omraden().get(0))),
                List.of(fall.omraden().get(0)));

        assertThat(jobb(vantelage, List.of(andra)))
                .noneMatch(Job::isSuspended)
                .extracting(PausenStopparAllaDagarTest::dag)
                .containsExactlyElementsOf(andras);
    }

    @Test
    void enkatensDagArMedBlandDagarna() {
        assertThat(dagarna()).extracting(Vantelage::id).contains("enkatenStanger", "remisstidenSlut");
        assertThat(dagarna()).extracting(Vantelage::kalenderdag).contains(true, false);
        assertThat(dagarna()).extracting(Vantelage::modell).contains("enkat", "remiss", "ansokan", "uppfoljning");
    }

    private void stannarOchFlyttas(Vantelage vantelage, Objekt pausat, List<String> nycklar) {
        List<LocalDate> fore = jobb(vantelage, nycklar).stream()
                .map(PausenStopparAllaDagarTest::dag)
                .toList();
        assertThat(fore).as("ärendet väntar på dagen").isNotEmpty();

        pauser.pausa(pausat, "Avvaktar en utredning.", UTREDARE);

        assertThat(jobb(vantelage, nycklar)).hasSameSizeAs(fore).allMatch(Job::isSuspended);
        clock.flytta(Duration.ofDays(PAUS));
        pauser.ateruppta(pausat, UTREDARE);

        assertThat(jobb(vantelage, nycklar))
                .noneMatch(Job::isSuspended)
                .extracting(PausenStopparAllaDagarTest::dag)
                .containsExactlyElementsOf(fore.stream()
                        .map(d -> vantelage.kalenderdag() ? d : d.plusDays(PAUS))
                        .toList());
    }

    private List<Job> jobb(Vantelage vantelage, List<String> nycklar) {
        return nycklar.stream()
                .flatMap(nyckel -> motor
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(nyckel)
                        .processDefinitionKey(vantelage.modell())
                        .list()
                        .stream())
                .map(ProcessInstance::getId)
                .flatMap(id -> motor
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(id)
                        .activityId(vantelage.id())
                        .timers()
                        .orderByJobId()
                        .asc()
                        .list()
                        .stream())
                .toList();
    }

    private static LocalDate dag(Job jobb) {
        return LocalDate.ofInstant(jobb.getDuedate().toInstant(), Kalender.SVERIGE);
    }
}
