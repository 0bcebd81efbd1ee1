package se.nhv.engine;

import java.util.Map;

/** Decision tables (DMN), newest version. */
public interface Decisions {
    /** @return the single row that matched, by output name; empty when none did */
    Map<String, Object> decide(String decisionKey, Map<String, ?> input);
}
