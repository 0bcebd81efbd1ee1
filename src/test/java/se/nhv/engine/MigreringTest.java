package se.nhv.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.nhv.anvandare.DemoKonton;
import se.nhv.test.Nhvtest;

/**
 * A case lives for years and the models change meanwhile. Cases stand at every place where a model can wait, and new
 * versions of all models are delivered: nothing is lost on the way over, and what comes after is the new version's.
 */
@Nhvtest
@Import({Statister.class, Utplacering.class})
@TestPropertySource(properties = "nhv.test.floden=false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MigreringTest {
    @Autowired
    private ProcessEngine motor;

    @Autowired
    private ProcessEngineDoor door;

    @Autowired
    private Migration migration;

    @Autowired
    private Diagrams diagram;

    @Autowired
    private Utplacering utplacering;

    @Autowired
    private JdbcClient jdbc;

    private final Map<Vantelage, Utplacering.Fall> fallen = new LinkedHashMap<>();

    @BeforeAll
    void arendenStarOveralltNarNyaModellerLevereras() {
        Modellversioner versioner = new Modellversioner(motor);
        versioner.som();
        Vantelage.alla().forEach(v -> {
            Utplacering.Fall fall = utplacering.stall(v);
            leva(v, fall);
            fallen.put(v, fall);
        });
        versioner.utokade();
    }

    static List<Vantelage> vantelagen() {
        return Vantelage.alla();
    }

    @ParameterizedTest
    @MethodSource("vantelagen")
    void ettArendeSomVantarFlyttasUtanAttNagotTappasOchGarVidareINyaModellen(Vantelage vantelage) {
        Utplacering.Fall fall = Objects.requireNonNull(fallen.get(vantelage));
        Ogonblicksbild bild = new Ogonblicksbild(motor, jdbc);
        List<String> fore = bild.av(fall.arende());
        List<ProcessInstance> processer = bild.processer(fall.arende());
        assertThat(migration.casesBehind()).contains(fall.arende());
        assertThat(fore).as("ärendet väntar där").anyMatch(rad -> rad.contains(vantelage.id()));

        List<Migration.Move> visade = migration.preview(fall.arende()).moves();
        assertThat(bild.av(fall.arende())).as("att titta ändrar inget").isEqualTo(fore);
        List<Migration.Move> flyttade = migration.migrate(fall.arende());

        assertThat(flyttade).isEqualTo(visade).hasSameSizeAs(processer).allSatisfy(m -> assertThat(m.to())
                .isEqualTo(m.from() + 1));
        assertThat(bild.av(fall.arende())).containsExactlyInAnyOrderElementsOf(fore);
        assertThat(bild.processer(fall.arende()))
                .extracting(this::version)
                .containsOnly(flyttade.get(0).to());
        assertThat(diagram.forCase(fall.arende()))
                .allMatch(d -> d.version() == flyttade.get(0).to());
        assertThat(migration.casesBehind()).doesNotContain(fall.arende());
        assertThat(namn(fall)).allMatch(namn -> namn.endsWith(Modellversioner.NY_ETIKETT));

        utplacering.slutaVanta(vantelage, fall);

        assertThat(nycklar(fall)).contains(Modellversioner.NYTT + vantelage.id());
    }

    @Test
    void detFinnsVantelagenAvVarjeSlag() {
        assertThat(fallen.keySet()).extracting(Vantelage::slag).contains(Vantelage.Slag.values());
    }

    /** What happens to a case while it waits: somebody takes a task, a pause moves the days, a deferred step fails. */
    private void leva(Vantelage vantelage, Utplacering.Fall fall) {
        var tasks = motor.getTaskService();
        new Ogonblicksbild(motor, jdbc).processer(fall.arende()).forEach(p -> {
            tasks.createTaskQuery().processInstanceId(p.getId()).taskUnassigned().active().list().stream()
                    .findFirst()
                    .ifPresent(u -> door.assign(
                            new TaskId(u.getId()), DemoKonton.id("utredare2").toString()));
            motor.getRuntimeService()
                    .setVariables(p.getId(), Map.of("ettSvar", "Å, ä och ö", "ettAnnat", true, "ettAntal", 3L));
            var management = motor.getManagementService();
            management
                    .createJobQuery()
                    .processInstanceId(p.getId())
                    .timers()
                    .list()
                    .forEach(j -> management.setJobDuedate(
                            j.getId(), Date.from(j.getDuedate().toInstant().plusSeconds(17 * 86_400L))));
            if (vantelage.slag() == Vantelage.Slag.UPPSKJUTET) {
                management.createJobQuery().processInstanceId(p.getId()).activityId(vantelage.id()).list().stream()
                        .forEach(j -> management.setJobRetries(j.getId(), 0));
            }
        });
    }

    private int version(ProcessInstance process) {
        return motor.getRepositoryService()
                .getProcessDefinition(process.getProcessDefinitionId())
                .getVersion();
    }

    private List<String> namn(Utplacering.Fall fall) {
        return kolumn("namn", fall);
    }

    private List<String> nycklar(Utplacering.Fall fall) {
        return kolumn("nyckel", fall);
    }

    private List<String> kolumn(String kolumn, Utplacering.Fall fall) {
        return jdbc.sql("SELECT " + kolumn + " FROM uppgift WHERE arende = :arende::uuid")
                .param("arende", fall.arende())
                .query(String.class)
                .list();
    }
}
