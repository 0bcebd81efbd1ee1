package se.nhv.engine;

import java.util.List;
import java.util.Set;

/**
 * One model as a case runs through it, in the version the case is pinned to.
 *
 * @param xml the BPMN, for drawing
 * @param activeIds elements where the case waits now
 * @param doneIds elements it has passed
 * @param waiting the names of the active elements, for those who read rather than look
 */
public record DiagramView(
        String processKey,
        String name,
        int version,
        String businessKey,
        String xml,
        Set<String> activeIds,
        Set<String> doneIds,
        List<String> waiting) {}
