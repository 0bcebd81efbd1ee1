package se.nhv.engine.camunda;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Hangs our listener on every user task of every model. A built-in listener also fires where "skip custom listeners" is
 * set, for timers, interruptions, deletions and migrations; the starter's event bridge misses those.
 */
final class TaskEventsParseListener extends AbstractBpmnParseListener {
    private final TaskListener listener;

    TaskEventsParseListener(TaskListener listener) {
        this.listener = listener;
    }

    @Override
    public void parseUserTask(Element userTaskElement, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, listener);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, listener);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, listener);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, listener);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, listener);
    }
}
