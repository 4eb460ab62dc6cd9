package org.xuegai.casework.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.xuegai.platform.XuegaiClock;

/** Sets the engine's own clock, and has it look at once for timers that have come due by it. */
class EngineClock implements XuegaiClock.Follower {

    private final JobExecutor jobs;

    EngineClock(JobExecutor jobs) {
        this.jobs = jobs;
    }

    @Override
    public void standStill(Instant at) {
        ClockUtil.setCurrentTime(Date.from(at));
    }

    @Override
    public void run(Duration ahead) {
        ClockUtil.offset(ahead.toMillis());
        if (jobs != null && jobs.isActive()) {
            jobs.jobWasAdded();
        }
    }
}
