package se.nhv.engine.camunda;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.engine.Decisions;

/** Decision tables, on Camunda's DMN engine. */
@Component
class CamundaDecisions implements Decisions {
    private final DecisionService decisions;

    CamundaDecisions(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    @Transactional
    public Map<String, Object> decide(String decisionKey, Map<String, ?> input) {
        DmnDecisionResult result = decisions
                .evaluateDecisionByKey(decisionKey)
                .variables(Map.copyOf(input))
                .evaluate();
        return result.isEmpty()
                ? Map.of()
                : new LinkedHashMap<>(result.getSingleResult().getEntryMap());
    }
}
