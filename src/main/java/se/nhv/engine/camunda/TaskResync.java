package se.nhv.engine.camunda;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import se.nhv.engine.TaskEvents;

/** After a migration the engine tells nobody that a task's name or form changed in the model; we do. */
final class TaskResync {
    private final ProcessEngine engine;
    private final TaskEvents events;

    TaskResync(ProcessEngine engine, TaskEvents events) {
        this.engine = engine;
        this.events = events;
    }

    void resync(String processInstanceId) {
        Command<Integer> command = context -> {
            int told = 0;
            for (TaskEntity task : context.getTaskManager().findTasksByProcessInstanceId(processInstanceId)) {
                task.setName(task.getTaskDefinition()
                        .getNameExpression()
                        .getValue(task.getExecution())
                        .toString());
                events.changed(TaskEventsListener.snapshot(task));
                told++;
            }
            return told;
        };
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command);
    }
}
