package se.nhv.engine.camunda;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.nhv.engine.CannotMigrate.Obstacle;

/** Moves one process to another version of its model; every element keeps its id from version to version. */
final class MigrationStep {
    private static final Logger LOGG = LoggerFactory.getLogger(MigrationStep.class);

    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final TaskResync tasks;

    MigrationStep(ProcessEngine engine, TaskResync tasks) {
        this.engine = engine;
        this.runtime = engine.getRuntimeService();
        this.repository = engine.getRepositoryService();
        this.tasks = tasks;
    }

    /** @return what stands in the way; then the transaction can only be taken back */
    List<Obstacle> move(ProcessInstance process, ProcessDefinition from, ProcessDefinition to) {
        try {
            runtime.newMigration(plan(from, to))
                    .processInstanceIds(process.getId())
                    .execute();
            tasks.resync(process.getId());
            return List.of();
        } catch (MigratingProcessInstanceValidationException e) {
            LOGG.info("Ett ärende kan inte flyttas: {}", e.getMessage());
            return named(from, to, places(e.getValidationReport()));
        } catch (MigrationPlanValidationException e) {
            LOGG.info("Ett ärende kan inte flyttas: {}", e.getMessage());
            return named(
                    from,
                    to,
                    e.getValidationReport().getInstructionReports().stream()
                            .map(r -> r.getMigrationInstruction().getSourceActivityId()));
        }
    }

    /**
     * A message that has a new name in the model is waited for by its new name. Timers keep their day: a pause or an
     * anstånd has moved it, and the expression in the model knows nothing of that.
     */
    private MigrationPlan plan(ProcessDefinition from, ProcessDefinition to) {
        BpmnModelInstance model = repository.getBpmnModelInstance(to.getId());
        var builder = runtime.createMigrationPlan(from.getId(), to.getId());
        for (MigrationInstruction same : runtime.createMigrationPlan(from.getId(), to.getId())
                .mapEqualActivities()
                .build()
                .getInstructions()) {
            var one = builder.mapActivities(same.getSourceActivityId(), same.getTargetActivityId());
            if (waitsForMessage(model, same.getTargetActivityId())) {
                one.updateEventTrigger();
            }
        }
        return builder.build();
    }

    private static boolean waitsForMessage(BpmnModelInstance model, String activityId) {
        var element = model.getModelElementById(activityId);
        return element instanceof ReceiveTask
                || (element instanceof CatchEvent event
                        && event.getEventDefinitions().stream().anyMatch(MessageEventDefinition.class::isInstance));
    }

    /** The names of the elements where the process waits. */
    List<String> waiting(ProcessInstance process) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(process.getId())
                .unfinished()
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list()
                .stream()
                .filter(a -> a.getActivityName() != null && !a.getActivityId().endsWith("#multiInstanceBody"))
                .map(HistoricActivityInstance::getActivityName)
                .distinct()
                .toList();
    }

    private static Stream<String> places(MigratingProcessInstanceValidationReport report) {
        return Stream.concat(
                report.getActivityInstanceReports().stream().map(r -> r.getSourceScopeId()),
                report.getTransitionInstanceReports().stream().map(r -> r.getSourceScopeId()));
    }

    private List<Obstacle> named(ProcessDefinition from, ProcessDefinition to, Stream<String> places) {
        BpmnModelInstance model = repository.getBpmnModelInstance(from.getId());
        Set<String> names = new LinkedHashSet<>();
        places.map(id -> id.replace("#multiInstanceBody", "")).forEach(id -> names.add(name(model, id)));
        if (names.isEmpty()) {
            names.add(from.getName());
        }
        return names.stream()
                .map(name -> new Obstacle(to.getName(), to.getVersion(), name))
                .toList();
    }

    private static String name(BpmnModelInstance model, String id) {
        return model.getModelElementById(id) instanceof FlowElement element && element.getName() != null
                ? element.getName()
                : id;
    }
}
