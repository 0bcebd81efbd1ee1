package se.nhv.engine.camunda;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.engine.Operations;

/** Operating the engine. */
@Repository
class CamundaOperations implements Operations {
    private static final Logger LOGG = LoggerFactory.getLogger(CamundaOperations.class);

    private final ProcessEngine engine;
    private final ManagementService management;

    CamundaOperations(ProcessEngine engine) {
        this.engine = engine;
        this.management = engine.getManagementService();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Stuck> stuck() {
        return engine.getRuntimeService().createIncidentQuery().incidentType("failedJob").list().stream()
                .filter(i -> i.getConfiguration() != null && i.getId().equals(i.getRootCauseIncidentId()))
                .map(i -> new Stuck(
                        i.getConfiguration(),
                        businessKey(i.getProcessInstanceId()),
                        engine.getRepositoryService()
                                .getProcessDefinition(i.getProcessDefinitionId())
                                .getKey(),
                        i.getActivityId(),
                        i.getIncidentTimestamp().toInstant()))
                .toList();
    }

    private String businessKey(String processInstanceId) {
        ProcessInstance process = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(processInstanceId)
                .singleResult();
        return process == null || process.getBusinessKey() == null ? "" : process.getBusinessKey();
    }

    @Override
    @Transactional
    public void retry(String jobId) {
        management.setJobRetries(jobId, 3);
        // The last failure has set it some minutes ahead; whoever presses the button has repaired the cause.
        management.setJobDuedate(jobId, ClockUtil.getCurrentTime());
    }

    @Override
    @Transactional(readOnly = true)
    public List<ModelVersion> models() {
        return engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .orderByProcessDefinitionKey()
                .asc()
                .orderByProcessDefinitionVersion()
                .desc()
                .list()
                .stream()
                .map(d -> new ModelVersion(
                        d.getKey(),
                        d.getName(),
                        d.getVersion(),
                        engine.getRuntimeService()
                                .createProcessInstanceQuery()
                                .processDefinitionId(d.getId())
                                .count()))
                .toList();
    }

    @Override
    public Optional<Instant> nextDue(Instant end) {
        return management
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .timers()
                .duedateLowerThan(Date.from(end))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .map(j -> j.getDuedate().toInstant())
                .findFirst();
    }

    /** One at a time: what one job does may take the others away. */
    @Override
    public int runDue() {
        int ran = 0;
        for (Optional<Job> due = due(); due.isPresent() && ran < 100_000; due = due()) {
            run(due.get());
            ran++;
        }
        return ran;
    }

    private Optional<Job> due() {
        return management
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .executable()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    private void run(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (ProcessEngineException e) {
            // The engine has counted the failure; after the last retry it becomes an incident that a person repairs.
            LOGG.warn("Ett steg i en process misslyckades: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOGG.warn("Ett steg i en process misslyckades", e);
        }
    }

    @Override
    public <T> T whileStill(Supplier<T> work) {
        JobExecutor executor =
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        boolean ran = executor.isActive();
        if (ran) {
            executor.shutdown();
        }
        try {
            return work.get();
        } finally {
            if (ran) {
                executor.start();
            }
        }
    }
}
