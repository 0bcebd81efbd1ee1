package se.nhv.engine.camunda;

import java.util.Map;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import se.nhv.engine.NothingWaits;

/**
 * Completes a task and puts its answers where its own gateways read them: in the one instance of the multi-instance it
 * belongs to, so that the answers about one ansökan never steer another's way.
 */
final class CompleteInItsInstance implements Command<@Nullable Void> {
    private static final String MULTI_INSTANCE_MARK = "loopCounter";

    private final String taskId;
    private final Map<String, ?> answers;

    CompleteInItsInstance(String taskId, Map<String, ?> answers) {
        this.taskId = taskId;
        this.answers = Map.copyOf(answers);
    }

    @Override
    public @Nullable Void execute(CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw new NothingWaits("task " + taskId);
        }
        answers.forEach((name, value) -> place(task.getExecution(), name).setVariableLocal(name, value));
        task.complete();
        return null;
    }

    private static ExecutionEntity place(ExecutionEntity from, String name) {
        ExecutionEntity scope = from;
        while (scope.getParent() != null
                && !scope.hasVariableLocal(name)
                && !scope.hasVariableLocal(MULTI_INSTANCE_MARK)) {
            scope = scope.getParent();
        }
        return scope;
    }
}
