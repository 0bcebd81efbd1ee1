package se.nhv.engine.camunda;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.jspecify.annotations.Nullable;
import se.nhv.kalender.Kalender;

/** A process and what it called. The engine suspends and moves single processes only, so we walk the tree ourselves. */
final class Hierarchy {
    private final RuntimeService runtime;
    private final ManagementService management;
    private final CalendarDays calendarDays;

    Hierarchy(ProcessEngine engine) {
        this.runtime = engine.getRuntimeService();
        this.management = engine.getManagementService();
        this.calendarDays = new CalendarDays(engine);
    }

    /**
     * Ids of all processes called, directly or not, by the top process, and of those started beside it about the whole case
     * with what they called.
     */
    List<String> below(String processKey, String businessKey, @Nullable String omrade) {
        List<String> found = new ArrayList<>();
        List<String> top = ids(roots(businessKey).processDefinitionKey(processKey));
        top.forEach(root -> collect(root, omrade, found));
        if (omrade == null) {
            ids(roots(businessKey)).stream().filter(root -> !top.contains(root)).forEach(beside -> {
                found.add(beside);
                collect(beside, null, found);
            });
        }
        return found;
    }

    private ProcessInstanceQuery roots(String businessKey) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .rootProcessInstances();
    }

    private static List<String> ids(ProcessInstanceQuery query) {
        return query.list().stream().map(ProcessInstance::getId).toList();
    }

    private void collect(String parent, @Nullable String omrade, List<String> found) {
        for (ProcessInstance child : runtime.createProcessInstanceQuery()
                .superProcessInstanceId(parent)
                .list()) {
            if (omrade == null || Objects.equals(omrade, child.getBusinessKey())) {
                found.add(child.getId());
                collect(child.getId(), null, found);
            }
        }
    }

    /**
     * A timer that stood still for so many days fires so many days later, and so does the rest of its cycle. One that waits
     * for a day of the calendar keeps it, and fires at once if it has passed.
     */
    void postponeTimers(String process, long days) {
        for (Job job :
                management.createJobQuery().processInstanceId(process).timers().list()) {
            Date due = job.getDuedate();
            if (due != null && !calendarDays.has(job)) {
                Date later = Date.from(
                        due.toInstant().atZone(Kalender.SVERIGE).plusDays(days).toInstant());
                management.setJobDuedate(job.getId(), later, true);
            }
        }
    }
}
