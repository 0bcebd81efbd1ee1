package se.nhv.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Arendeskrivning;
import se.nhv.kalender.NhvClock;
import se.nhv.test.Nhvtest;

/** Two transactions that meet in the engine, and a step that fails: what is tried again, and what a person sees. */
@Nhvtest
@Import({Statister.class, Utplacering.class})
@TestPropertySource(properties = "nhv.test.floden=false")
class SammanstotningTest {
    @Autowired
    private ProcessEngine motor;

    @Autowired
    private ProcessEngineDoor door;

    @Autowired
    private Operations operations;

    @Autowired
    private Arendeskrivning skrivning;

    @Autowired
    private Utplacering utplacering;

    @Autowired
    private PlatformTransactionManager transaktioner;

    @Autowired
    private NhvClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void modellerna() {
        new Modellversioner(motor).som();
    }

    @AfterEach
    void ingetMerHander() {
        Statister.VID.clear();
    }

    @Test
    void detSomStoterSammanIMotornForsoksIgenSomHelhet() {
        Utplacering.Fall fall =
                utplacering.stall(new Vantelage("kartlaggning", "bedomForslag", Vantelage.Slag.UPPGIFT));
        TaskId uppgift = uppgift(fall);
        AtomicInteger forsok = new AtomicInteger();
        Statister.VID.put("oppnaArende", () -> {
            if (forsok.get() == 1) {
                annanAndrar(uppgift);
            }
        });

        skrivning.skriv(ArendeId.av(fall.arende()), () -> {
            forsok.incrementAndGet();
            door.complete(uppgift, Map.of("valet", "valj", "snabbspar", false));
        });

        assertThat(forsok).hasValue(2);
        assertThat(jdbc.sql("SELECT DISTINCT nyckel FROM uppgift WHERE arende = :id::uuid")
                        .param("id", fall.arende())
                        .query(String.class)
                        .list())
                .containsExactly("nominera");
    }

    @Test
    void stoterDetSammanVarjeGangSagsDetOchIngetArGjort() {
        Utplacering.Fall fall =
                utplacering.stall(new Vantelage("kartlaggning", "bedomForslag", Vantelage.Slag.UPPGIFT));
        TaskId uppgift = uppgift(fall);
        Statister.VID.put("oppnaArende", () -> annanAndrar(uppgift));

        assertThatThrownBy(() -> skrivning.skriv(
                        ArendeId.av(fall.arende()),
                        () -> door.complete(uppgift, Map.of("valet", "valj", "snabbspar", false))))
                .isInstanceOf(ConcurrencyFailureException.class);

        assertThat(uppgift(fall)).isEqualTo(uppgift);
    }

    @Test
    void ettStegSomMisslyckasForsoksTreGangerMedMellanrumOchSynsSedanTillsNagonForsokerIgen() {
        Vantelage kallelse = new Vantelage("genomlysning", "kallaTillUppstart", Vantelage.Slag.UPPSKJUTET);
        Utplacering.Fall fall = utplacering.stall(kallelse);
        AtomicInteger forsok = new AtomicInteger();
        Statister.VID.put("kallaTillUppstart", () -> {
            forsok.incrementAndGet();
            throw new IllegalStateException("Mejlservern svarar inte.");
        });

        for (int minuter = 0; minuter < 30; minuter += 6) {
            operations.runDue();
            clock.flytta(java.time.Duration.ofMinutes(6));
        }

        assertThat(forsok).hasValue(3);
        Operations.Stuck fast = operations.stuck().stream()
                .filter(s -> s.businessKey().equals(fall.arende()))
                .findFirst()
                .orElseThrow();
        assertThat(fast.processKey()).isEqualTo("genomlysning");
        assertThat(fast.activity()).isEqualTo("kallaTillUppstart");

        Statister.VID.clear();
        operations.retry(fast.jobId());
        operations.runDue();

        assertThat(operations.stuck()).noneMatch(s -> s.businessKey().equals(fall.arende()));
        assertThat(jdbc.sql("SELECT DISTINCT nyckel FROM uppgift WHERE arende = :id::uuid")
                        .param("id", fall.arende())
                        .query(String.class)
                        .list())
                .containsExactly("besvaraFragor");
    }

    @Test
    void enDagSomMisslyckasForsoksOcksaIgenEfterEnStund() {
        Vantelage stanger = new Vantelage("enkat", "enkatenStanger", Vantelage.Slag.DAG);
        Utplacering.Fall fall = utplacering.stall(stanger);
        ManagementService management = motor.getManagementService();
        Job jobb = management
                .createJobQuery()
                .activityId("enkatenStanger")
                .processInstanceId(motor.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(fall.arende())
                        .singleResult()
                        .getId())
                .singleResult();
        Statister.VID.put("raknaEnkat", () -> {
            throw new IllegalStateException("Databasen är borta en stund.");
        });
        management.setJobDuedate(jobb.getId(), java.util.Date.from(clock.instant()));

        operations.runDue();

        Job efter = management.createJobQuery().jobId(jobb.getId()).singleResult();
        assertThat(efter.getRetries()).isEqualTo(2);
        assertThat(efter.getDuedate().toInstant()).isAfter(clock.instant().plusSeconds(200));
    }

    /** In a transaction of its own, while ours is under way. */
    private void annanAndrar(TaskId uppgift) {
        TransactionTemplate egen = new TransactionTemplate(transaktioner);
        egen.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        egen.executeWithoutResult(status -> jdbc.sql("UPDATE act_ru_task SET rev_ = rev_ + 1 WHERE id_ = :id")
                .param("id", uppgift.value())
                .update());
    }

    private TaskId uppgift(Utplacering.Fall fall) {
        return jdbc.sql("SELECT id FROM uppgift WHERE arende = :id::uuid")
                .param("id", fall.arende())
                .query((r, nr) -> new TaskId(r.getString(1)))
                .single();
    }
}
