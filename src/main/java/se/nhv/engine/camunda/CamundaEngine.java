package se.nhv.engine.camunda;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.engine.NothingWaits;
import se.nhv.engine.ProcessEngineDoor;
import se.nhv.engine.TaskId;

/** The engine's door, on Camunda 7. */
@Repository
@Transactional
class CamundaEngine implements ProcessEngineDoor {
    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    CamundaEngine(ProcessEngine engine) {
        this.engine = engine;
        this.runtime = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
        this.management = engine.getManagementService();
    }

    @Override
    public void start(String processKey, String businessKey, Map<String, ?> answers) {
        runtime.startProcessInstanceByKey(processKey, businessKey, Map.copyOf(answers));
    }

    @Override
    public boolean isRunning(String processKey, String businessKey) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(processKey)
                        .processInstanceBusinessKey(businessKey)
                        .count()
                > 0;
    }

    @Override
    public void complete(TaskId task, Map<String, ?> answers) {
        Task open = find(task);
        if (open.isSuspended()) {
            throw new NothingWaits("suspended task " + task.value());
        }
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(new CompleteInItsInstance(task.value(), answers));
    }

    @Override
    public void assign(TaskId task, @Nullable String person) {
        tasks.setAssignee(find(task).getId(), person);
    }

    private Task find(TaskId task) {
        Task open = tasks.createTaskQuery().taskId(task.value()).singleResult();
        if (open == null) {
            throw new NothingWaits("task " + task.value());
        }
        return open;
    }

    @Override
    public void correlate(String message, String businessKey, Map<String, ?> answers) {
        List<EventSubscription> waiting = waiting(message, businessKey);
        if (waiting.isEmpty()) {
            throw new NothingWaits(message + " for " + businessKey);
        }
        deliver(message, waiting.get(0), answers);
    }

    @Override
    public void correlateOne(
            String message, String businessKey, String variable, String value, Map<String, ?> answers) {
        EventSubscription one = waiting(message, businessKey).stream()
                .filter(s -> value.equals(String.valueOf(runtime.getVariable(s.getExecutionId(), variable))))
                .findFirst()
                .orElseThrow(() -> new NothingWaits(message + " for " + businessKey + " with " + variable));
        deliver(message, one, answers);
    }

    private void deliver(String message, EventSubscription waiting, Map<String, ?> answers) {
        runtime.messageEventReceived(message, waiting.getExecutionId(), Map.copyOf(answers));
    }

    @Override
    public boolean isWaitingFor(String message, String businessKey) {
        return !waiting(message, businessKey).isEmpty();
    }

    private List<EventSubscription> waiting(String message, String businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).active().list().stream()
                .flatMap(p -> runtime
                        .createEventSubscriptionQuery()
                        .processInstanceId(p.getId())
                        .eventType("message")
                        .eventName(message)
                        .list()
                        .stream())
                .filter(s -> s.getExecutionId() != null)
                .toList();
    }

    @Override
    public void moveTimers(String businessKey, String activityId, LocalDate day) {
        Date at = Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
        for (ProcessInstance process : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list()) {
            for (Job job : management
                    .createJobQuery()
                    .processInstanceId(process.getId())
                    .activityId(activityId)
                    .timers()
                    .list()) {
                management.setJobDuedate(job.getId(), at, true);
            }
        }
    }

    @Override
    public void suspendBelow(String processKey, String businessKey, @Nullable String omrade) {
        new Hierarchy(engine).below(processKey, businessKey, omrade).forEach(runtime::suspendProcessInstanceById);
    }

    @Override
    public void resumeBelow(String processKey, String businessKey, @Nullable String omrade, long pausedDays) {
        Hierarchy hierarchy = new Hierarchy(engine);
        for (String process : hierarchy.below(processKey, businessKey, omrade)) {
            runtime.activateProcessInstanceById(process);
            hierarchy.postponeTimers(process, pausedDays);
        }
    }
}
