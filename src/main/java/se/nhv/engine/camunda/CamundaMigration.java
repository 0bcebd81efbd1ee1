package se.nhv.engine.camunda;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import se.nhv.engine.Migration;
import se.nhv.engine.TaskEvents;

/** Migration on Camunda: top process first, then what it called, all in one transaction. */
@Component
class CamundaMigration implements Migration {
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final TaskResync tasks;

    CamundaMigration(ProcessEngine engine, TaskEvents events) {
        this.runtime = engine.getRuntimeService();
        this.repository = engine.getRepositoryService();
        this.tasks = new TaskResync(engine, events);
    }

    @Override
    @Transactional(readOnly = true)
    public long behind() {
        return all().stream().filter(this::isBehind).count();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> casesBehind() {
        Set<String> keys = new LinkedHashSet<>();
        for (ProcessInstance process : all()) {
            if (isBehind(process)) {
                keys.add(root(process).getBusinessKey());
            }
        }
        return List.copyOf(keys);
    }

    @Override
    @Transactional
    public List<String> migrate(String businessKey) {
        List<String> obstacles = new ArrayList<>();
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .rootProcessInstances()
                .list()
                .forEach(root -> migrateTree(root, obstacles));
        if (!obstacles.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return obstacles;
    }

    private void migrateTree(ProcessInstance process, List<String> obstacles) {
        ProcessDefinition newest = newest(process);
        if (!newest.getId().equals(process.getProcessDefinitionId())) {
            migrateOne(process, newest, obstacles);
        }
        runtime.createProcessInstanceQuery()
                .superProcessInstanceId(process.getId())
                .list()
                .forEach(child -> migrateTree(child, obstacles));
    }

    private void migrateOne(ProcessInstance process, ProcessDefinition newest, List<String> obstacles) {
        try {
            MigrationPlan plan = runtime.createMigrationPlan(process.getProcessDefinitionId(), newest.getId())
                    .mapEqualActivities()
                    .updateEventTriggers()
                    .build();
            runtime.newMigration(plan).processInstanceIds(process.getId()).execute();
            tasks.resync(process.getId());
        } catch (MigratingProcessInstanceValidationException | MigrationPlanValidationException e) {
            obstacles.add("Modellen " + newest.getKey() + ", version " + newest.getVersion()
                    + ", har ingen motsvarighet till var ärendet står: " + e.getMessage());
        }
    }

    private List<ProcessInstance> all() {
        return runtime.createProcessInstanceQuery().list();
    }

    private boolean isBehind(ProcessInstance process) {
        return !newest(process).getId().equals(process.getProcessDefinitionId());
    }

    private ProcessDefinition newest(ProcessInstance process) {
        String key = repository
                .getProcessDefinition(process.getProcessDefinitionId())
                .getKey();
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
    }

    private ProcessInstance root(ProcessInstance process) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(process.getRootProcessInstanceId())
                .singleResult();
    }
}
