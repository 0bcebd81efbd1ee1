package se.nhv.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything a case is at a moment, line by line, but for the version it follows. */
final class Ogonblicksbild {
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final HistoryService history;
    private final JdbcClient jdbc;

    Ogonblicksbild(ProcessEngine motor, JdbcClient jdbc) {
        this.runtime = motor.getRuntimeService();
        this.tasks = motor.getTaskService();
        this.management = motor.getManagementService();
        this.history = motor.getHistoryService();
        this.jdbc = jdbc;
    }

    List<String> av(String arende) {
        List<String> rader = new ArrayList<>();
        processer(arende).forEach(p -> process(p, rader));
        jdbc.sql("SELECT (to_jsonb(u) - 'namn')::text FROM uppgift u WHERE arende = :arende::uuid")
                .param("arende", arende)
                .query(String.class)
                .list()
                .forEach(rad -> rader.add("arbetslista " + rad));
        rader.sort(null);
        return rader;
    }

    /** The top processes of the case and all they called. */
    List<ProcessInstance> processer(String arende) {
        List<ProcessInstance> alla = new ArrayList<>(runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(arende)
                .rootProcessInstances()
                .list());
        for (int i = 0; i < alla.size(); i++) {
            alla.addAll(runtime.createProcessInstanceQuery()
                    .superProcessInstanceId(alla.get(i).getId())
                    .list());
        }
        return alla;
    }

    private void process(ProcessInstance process, List<String> rader) {
        String id = process.getId();
        rader.add("process " + id + " för " + process.getBusinessKey() + ", vilande " + process.isSuspended());
        history.createHistoricActivityInstanceQuery().processInstanceId(id).unfinished().list().stream()
                .filter(a -> a.getCalledProcessInstanceId() != null)
                .forEach(a -> rader.add("anrop " + a.getActivityId() + " av " + a.getCalledProcessInstanceId()));
        star(runtime.getActivityInstance(id), rader);
        tasks.createTaskQuery()
                .processInstanceId(id)
                .initializeFormKeys()
                .list()
                .forEach(u -> {
                    var grupper = new TreeSet<String>();
                    tasks.getIdentityLinksForTask(u.getId())
                            .forEach(l -> grupper.add(l.getType() + ":" + l.getGroupId()));
                    rader.add("uppgift " + u.getId() + " " + u.getTaskDefinitionKey() + " hos " + u.getAssignee()
                            + " för "
                            + grupper + " formulär " + u.getFormKey() + " skapad " + u.getCreateTime() + " vilande "
                            + u.isSuspended());
                });
        runtime.createVariableInstanceQuery()
                .processInstanceIdIn(id)
                .list()
                .forEach(v -> rader.add("variabel " + v.getName() + "=" + v.getValue() + " (" + v.getTypeName()
                        + ") hos " + v.getExecutionId()));
        management.createJobQuery().processInstanceId(id).list().forEach(j -> {
            String var = management
                    .createJobDefinitionQuery()
                    .jobDefinitionId(j.getJobDefinitionId())
                    .singleResult()
                    .getActivityId();
            rader.add("jobb " + j.getId() + " vid " + var + " dag " + j.getDuedate() + " försök " + j.getRetries()
                    + " vilande " + j.isSuspended());
        });
        runtime.createEventSubscriptionQuery()
                .processInstanceId(id)
                .list()
                .forEach(e -> rader.add(
                        "väntar på " + e.getEventName() + " vid " + e.getActivityId() + " hos " + e.getExecutionId()));
        runtime.createIncidentQuery()
                .processInstanceId(id)
                .list()
                .forEach(i -> rader.add(
                        "fel " + i.getIncidentType() + " vid " + i.getActivityId() + " " + i.getConfiguration()));
    }

    private static void star(ActivityInstance har, List<String> rader) {
        if (har.getParentActivityInstanceId() != null) {
            rader.add("står " + har.getActivityId() + " " + har.getId());
        }
        for (TransitionInstance pa : har.getChildTransitionInstances()) {
            rader.add("är på väg " + pa.getActivityId() + " " + pa.getExecutionId());
        }
        for (ActivityInstance i : har.getChildActivityInstances()) {
            star(i, rader);
        }
    }
}
