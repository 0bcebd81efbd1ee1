package se.nhv.modeller;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;

/**
 * bpmnlint knows one rule for Camunda 7. What the engine itself refuses (a reference, a timer, a binding, a boundary
 * event in the wrong place) is seen only when it parses the models, all in one deployment as at every start.
 */
class DeployasTillsammansTest {

    @Test
    void motornTarEmotAllaModellerIEttSlag() throws Exception {
        try (EmbeddedPostgres databas = EmbeddedPostgres.start()) {
            var installning = new StandaloneProcessEngineConfiguration();
            installning.setDataSource(databas.getPostgresDatabase());
            installning.setDatabaseSchemaUpdate("create-drop");
            installning.setJobExecutorActivate(false);
            installning.setHistory("full");
            var motor = installning.buildProcessEngine();
            try {
                var leverans = motor.getRepositoryService().createDeployment().name("modellerna");
                for (Path fil : Stream.concat(Modell.filer(".bpmn").stream(), Modell.filer(".dmn").stream())
                        .toList()) {
                    leverans.addInputStream(fil.toString(), java.nio.file.Files.newInputStream(fil));
                }
                var levererat = leverans.deployWithResult();
                assertThat(levererat.getDeployedProcessDefinitions())
                        .hasSameSizeAs(Modell.filer(".bpmn"))
                        .allSatisfy(p -> assertThat(((ProcessDefinition) p).getHistoryTimeToLive())
                                .isEqualTo(36500));
                assertThat(levererat.getDeployedDecisionDefinitions()).hasSameSizeAs(Modell.filer(".dmn"));
            } finally {
                motor.close();
            }
        }
    }
}
