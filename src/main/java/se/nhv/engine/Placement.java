package se.nhv.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a case that has run elsewhere where it stands. */
public interface Placement {
    /**
     * Where one tillståndsområde stands.
     *
     * @param callActivity the step in the top model
     * @param goal an element of the step's own model to stand before, or null for its beginning
     * @param answers what was answered in the step before the goal, by variable name
     */
    record At(
            String businessKey,
            String callActivity,
            @Nullable String goal,
            Map<String, ?> answers) {
        public At {
            answers = Map.copyOf(answers);
        }

        public At(String businessKey, String callActivity, @Nullable String goal) {
            this(businessKey, callActivity, goal, Map.of());
        }
    }

    /** Starts the top model right before this step; what the step does at its beginning is done. */
    void place(String processKey, String businessKey, Map<String, ?> answers, At at);

    /**
     * Starts the top model with all its tillståndsområden at once, each before its own step.
     *
     * @param multiInstance the id of the part of the top model that runs once per tillståndsområde
     * @param variable the variable that holds the tillståndsområde there
     */
    void placeAll(
            String processKey,
            String businessKey,
            Map<String, ?> answers,
            String multiInstance,
            String variable,
            List<At> at);
}
