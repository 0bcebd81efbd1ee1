package se.nhv.engine.camunda;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.engine.Timers;
import se.nhv.kalender.Kalender;

@Repository
class CamundaTimers implements Timers {
    private final ProcessEngine engine;

    CamundaTimers(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Coming> next(Collection<String> businessKeys) {
        Set<String> processes = businessKeys.stream()
                .flatMap(
                        key -> engine
                                .getRuntimeService()
                                .createProcessInstanceQuery()
                                .processInstanceBusinessKey(key)
                                .list()
                                .stream())
                .map(ProcessInstance::getId)
                .collect(Collectors.toSet());
        if (processes.isEmpty()) {
            return Optional.empty();
        }
        return engine
                .getManagementService()
                .createJobQuery()
                .processInstanceIds(processes)
                .active()
                .timers()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .map(this::coming)
                .findFirst();
    }

    private Coming coming(Job job) {
        JobDefinition definition = engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        FlowElement timer = engine.getRepositoryService()
                .getBpmnModelInstance(job.getProcessDefinitionId())
                .getModelElementById(definition.getActivityId());
        return new Coming(
                timer.getName(),
                job.getDuedate().toInstant().atZone(Kalender.SVERIGE).toLocalDate());
    }
}
