package org.xuegai.casework.engine;

import java.time.Instant;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The engine's jobs, for the administrator and for work under a set clock. */
@Component
public class EngineJobs {

    private static final int SHOWN = 100;

    /** @param error last error text; for the administrator only */
    public record FailedJob(String id, String processId, String activityId, Instant since, String error) {}

    private final ManagementService management;

    EngineJobs(@Lazy ManagementService management) {
        this.management = management;
    }

    /** Runs what is due now, and what that makes due, in this thread. */
    public void runDue() {
        List<Job> due = due();
        while (!due.isEmpty()) {
            due.forEach(job -> management.executeJob(job.getId()));
            due = due();
        }
    }

    private List<Job> due() {
        return management.createJobQuery().executable().withRetriesLeft().list();
    }

    /** Jobs whose tries are used up, at most {@value #SHOWN}. */
    public List<FailedJob> failed() {
        return management.createJobQuery().noRetriesLeft().listPage(0, SHOWN).stream()
                .map(job -> new FailedJob(
                        job.getId(),
                        job.getProcessDefinitionKey(),
                        job.getFailedActivityId(),
                        job.getCreateTime().toInstant(),
                        job.getExceptionMessage()))
                .toList();
    }

    /** Gives a failed job another try. */
    public void retry(String jobId) {
        management.setJobRetries(jobId, 1);
    }
}
