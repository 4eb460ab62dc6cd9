package org.xuegai.casework.engine;

import java.time.Instant;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.xuegai.platform.Problem;

/** The engine's jobs, for the administrator and for work under a set clock. */
@Component
public class EngineJobs {

    private static final int SHOWN = 100;

    /** A job that the engine has given up; what went wrong stands in the log. */
    public record FailedJob(String id, String processId, String activityId, Instant since) {}

    private final ManagementService management;

    EngineJobs(@Lazy ManagementService management) {
        this.management = management;
    }

    /** Runs what is due now, and what that makes due, in this thread. */
    public void runDue() {
        List<Job> due = due();
        while (!due.isEmpty()) {
            due.stream().map(Job::getId).filter(this::isThere).forEach(management::executeJob);
            due = due();
        }
    }

    /** One job may do away with another. */
    private boolean isThere(String jobId) {
        return management.createJobQuery().jobId(jobId).count() > 0;
    }

    private List<Job> due() {
        return management
                .createJobQuery()
                .active()
                .executable()
                .withRetriesLeft()
                .list();
    }

    /** Jobs whose tries are used up, at most {@value #SHOWN}. */
    public List<FailedJob> failed() {
        return management.createJobQuery().noRetriesLeft().listPage(0, SHOWN).stream()
                .map(job -> new FailedJob(
                        job.getId(),
                        job.getProcessDefinitionKey(),
                        job.getFailedActivityId(),
                        job.getCreateTime().toInstant()))
                .toList();
    }

    /**
     * Gives a failed job another try.
     *
     * @throws Problem 404 when there is no such job
     */
    public void retry(String jobId) {
        if (management.createJobQuery().jobId(jobId).noRetriesLeft().count() == 0) {
            throw Problem.notFound();
        }
        management.setJobRetries(jobId, 1);
    }
}
