package se.nhv.engine.camunda;

import java.util.Map;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

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
        ExecutionEntity scope = task.getExecution();
        while (scope.getParent() != null && !scope.hasVariableLocal(MULTI_INSTANCE_MARK)) {
            scope = scope.getParent();
        }
        scope.setVariablesLocal(answers);
        task.complete();
        return null;
    }
}
