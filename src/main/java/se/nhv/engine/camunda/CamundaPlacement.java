package se.nhv.engine.camunda;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.engine.Placement;

/** Placement by starting the parent at the step and then modifying the called process, in one transaction. */
@Repository
@Transactional
class CamundaPlacement implements Placement {
    private final RuntimeService runtime;

    CamundaPlacement(ProcessEngine engine) {
        this.runtime = engine.getRuntimeService();
    }

    @Override
    public void place(String processKey, String businessKey, Map<String, ?> answers, At at) {
        ProcessInstance root = runtime.createProcessInstanceByKey(processKey)
                .businessKey(businessKey)
                .setVariables(Map.copyOf(answers))
                .startBeforeActivity(at.callActivity())
                .execute();
        moveInside(root.getId(), at);
    }

    @Override
    public void placeAll(
            String processKey,
            String businessKey,
            Map<String, ?> answers,
            String multiInstance,
            String variable,
            List<At> places) {
        ProcessInstance root = runtime.createProcessInstanceByKey(processKey)
                .businessKey(businessKey)
                .setVariables(Map.copyOf(answers))
                .startBeforeActivity(multiInstance + "#multiInstanceBody")
                .execute();
        for (At at : places) {
            ActivityInstance own = instanceOf(root.getId(), multiInstance, variable, at.businessKey());
            ActivityInstance first = callActivity(own);
            if (!first.getActivityId().equals(at.callActivity())) {
                runtime.createProcessInstanceModification(root.getId())
                        .startBeforeActivity(at.callActivity(), own.getId())
                        .cancelActivityInstance(first.getId())
                        .execute();
            }
            moveInside(root.getId(), at);
        }
    }

    private void moveInside(String root, At at) {
        if (at.goal() == null) {
            return;
        }
        ProcessInstance child = runtime
                .createProcessInstanceQuery()
                .superProcessInstanceId(root)
                .processInstanceBusinessKey(at.businessKey())
                .list()
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing was called by " + at.callActivity()));
        var modification =
                runtime.createProcessInstanceModification(child.getId()).startBeforeActivity(at.goal());
        for (ActivityInstance waiting :
                runtime.getActivityInstance(child.getId()).getChildActivityInstances()) {
            modification.cancelActivityInstance(waiting.getId());
        }
        for (var waiting : runtime.getActivityInstance(child.getId()).getChildTransitionInstances()) {
            modification.cancelTransitionInstance(waiting.getId());
        }
        runtime.setVariables(child.getId(), at.answers());
        modification.execute();
    }

    private ActivityInstance instanceOf(String root, String multiInstance, String variable, String value) {
        return Arrays.stream(runtime.getActivityInstance(root).getActivityInstances(multiInstance))
                .filter(i -> Arrays.stream(i.getExecutionIds())
                        .anyMatch(e -> value.equals(String.valueOf(runtime.getVariable(e, variable)))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no instance for " + value));
    }

    private static ActivityInstance callActivity(ActivityInstance own) {
        return Arrays.stream(own.getChildActivityInstances())
                .filter(i -> i.getActivityType().equals("callActivity"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the instance called nothing"));
    }
}
