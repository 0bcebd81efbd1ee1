package se.nhv.engine.camunda;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/**
 * Which timers wait for a day of the calendar that no pause moves: a meeting, the 30th of September, the day a permit
 * starts. Each timer says it in its model; the newest model speaks also for cases that follow an older one.
 */
final class CalendarDays {
    private static final String PROPERTY = "vidPaus";
    private static final String STAYS = "kalenderdag";

    private final RepositoryService models;
    private final ManagementService management;

    CalendarDays(ProcessEngine engine) {
        this.models = engine.getRepositoryService();
        this.management = engine.getManagementService();
    }

    boolean has(Job timer) {
        JobDefinition definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult();
        return definition != null && stays(definition.getProcessDefinitionKey(), definition.getActivityId());
    }

    private boolean stays(String process, String activity) {
        ProcessDefinition newest = models.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return newest != null
                && said(models.getBpmnModelInstance(newest.getId()).getModelElementById(activity));
    }

    private static boolean said(@Nullable ModelElementInstance element) {
        ExtensionElements more = element instanceof BaseElement timer ? timer.getExtensionElements() : null;
        return more != null
                && more.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(p -> p.getCamundaProperties().stream())
                        .anyMatch(p -> PROPERTY.equals(p.getCamundaName()) && STAYS.equals(p.getCamundaValue()));
    }
}
