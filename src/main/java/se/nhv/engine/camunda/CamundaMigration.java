package se.nhv.engine.camunda;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.nhv.engine.CannotMigrate;
import se.nhv.engine.Migration;
import se.nhv.engine.TaskEvents;

/** Migration on Camunda: top process first, then what it called, all in one transaction. */
@Repository
class CamundaMigration implements Migration {
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final MigrationStep step;
    private final TransactionTemplate apart;

    CamundaMigration(ProcessEngine engine, TaskEvents events, PlatformTransactionManager transactions) {
        this.runtime = engine.getRuntimeService();
        this.repository = engine.getRepositoryService();
        this.step = new MigrationStep(engine, new TaskResync(engine, events));
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> casesBehind() {
        Map<String, ProcessInstance> roots = runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
        Set<String> keys = new LinkedHashSet<>();
        for (ProcessInstance process : allBehind()) {
            ProcessInstance root = roots.get(process.getRootProcessInstanceId());
            if (root != null && root.getBusinessKey() != null) {
                keys.add(root.getBusinessKey());
            }
        }
        return List.copyOf(keys);
    }

    /** The engine itself is asked, in a transaction that is taken back. */
    @Override
    public Preview preview(String businessKey) {
        List<Move> moves = new ArrayList<>();
        List<CannotMigrate.Obstacle> obstacles = new ArrayList<>();
        apart.executeWithoutResult(status -> {
            status.setRollbackOnly();
            moveAll(businessKey, moves, obstacles);
        });
        return new Preview(moves, obstacles);
    }

    @Override
    @Transactional
    public List<Move> migrate(String businessKey) {
        List<Move> moves = new ArrayList<>();
        List<CannotMigrate.Obstacle> obstacles = new ArrayList<>();
        moveAll(businessKey, moves, obstacles);
        if (!obstacles.isEmpty()) {
            throw new CannotMigrate(obstacles);
        }
        return List.copyOf(moves);
    }

    private void moveAll(String businessKey, List<Move> moves, List<CannotMigrate.Obstacle> obstacles) {
        Map<String, ProcessDefinition> newest = newest();
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .rootProcessInstances()
                .list()
                .forEach(root -> moveTree(root, newest, moves, obstacles));
    }

    private void moveTree(
            ProcessInstance process,
            Map<String, ProcessDefinition> newest,
            List<Move> moves,
            List<CannotMigrate.Obstacle> obstacles) {
        ProcessDefinition from = repository.getProcessDefinition(process.getProcessDefinitionId());
        ProcessDefinition to = newest.get(from.getKey());
        List<ProcessInstance> called = runtime.createProcessInstanceQuery()
                .superProcessInstanceId(process.getId())
                .list();
        if (to != null && !to.getId().equals(from.getId())) {
            moves.add(new Move(
                    from.getKey(),
                    to.getName(),
                    process.getBusinessKey(),
                    from.getVersion(),
                    to.getVersion(),
                    step.waiting(process)));
            obstacles.addAll(step.move(process, from, to));
        }
        called.forEach(child -> moveTree(child, newest, moves, obstacles));
    }

    private List<ProcessInstance> allBehind() {
        Set<String> newest =
                newest().values().stream().map(ProcessDefinition::getId).collect(Collectors.toSet());
        return runtime.createProcessInstanceQuery().list().stream()
                .filter(process -> !newest.contains(process.getProcessDefinitionId()))
                .toList();
    }

    private Map<String, ProcessDefinition> newest() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .collect(Collectors.toMap(ProcessDefinition::getKey, Function.identity()));
    }
}
