package se.nhv.engine.camunda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import se.nhv.engine.TaskEvents;
import se.nhv.engine.TaskId;
import se.nhv.engine.TaskSnapshot;

/** Translates the engine's task events and passes them on, in the same transaction. */
final class TaskEventsListener implements TaskListener {
    private static final List<String> LOCALS =
            List.of("deltagare", "region", "samverkansregion", "instans", "ansokan", "enhet");

    private final ObjectProvider<TaskEvents> events;

    TaskEventsListener(ObjectProvider<TaskEvents> events) {
        this.events = events;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskEvents told = events.getIfAvailable();
        if (told == null) {
            return;
        }
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> told.created(snapshot((TaskEntity) task));
            case EVENTNAME_ASSIGNMENT, EVENTNAME_UPDATE -> told.changed(snapshot((TaskEntity) task));
            case EVENTNAME_COMPLETE, EVENTNAME_DELETE -> told.ended(new TaskId(task.getId()));
            default -> throw new IllegalStateException(task.getEventName());
        }
    }

    static TaskSnapshot snapshot(TaskEntity task) {
        ExecutionEntity process = task.getExecution().getProcessInstance();
        Set<String> groups = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(g -> g != null && !g.isBlank())
                .collect(Collectors.toSet());
        Map<String, String> locals = new LinkedHashMap<>();
        for (String name : LOCALS) {
            Object value = task.getVariable(name);
            if (value != null) {
                locals.put(name, value.toString());
            }
        }
        String assignee = task.getAssignee();
        return new TaskSnapshot(
                new TaskId(task.getId()),
                task.getTaskDefinitionKey(),
                task.getName(),
                formKey(task),
                assignee == null || assignee.isBlank() ? null : assignee,
                groups,
                process.getBusinessKey(),
                task.getProcessDefinition().getKey(),
                locals);
    }

    private static String formKey(TaskEntity task) {
        return task.getTaskDefinition().getFormKey().getExpressionText();
    }
}
