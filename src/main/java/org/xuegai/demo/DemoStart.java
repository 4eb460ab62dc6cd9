package org.xuegai.demo;

import java.time.LocalDateTime;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFiles;
import org.xuegai.demo.clock.DemoClock;
import org.xuegai.platform.XuegaiClock;

/**
 * Makes the demo data at the first start with the demo profile. It runs before the engine's own
 * job threads begin, so that every job of the story runs under the story's clock.
 */
@Component
@Profile("demo")
class DemoStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final DemoPeople people;
    private final DemoCases cases;
    private final List<DemoTale> tales;
    private final CaseFiles caseFiles;
    private final XuegaiClock clock;
    private final DemoClock demoClock;
    private final DemoCurtain curtain;
    private volatile boolean running;

    DemoStart(
            DemoPeople people,
            DemoCases cases,
            List<DemoTale> tales,
            CaseFiles caseFiles,
            XuegaiClock clock,
            DemoClock demoClock,
            DemoCurtain curtain) {
        this.people = people;
        this.cases = cases;
        this.tales = tales;
        this.caseFiles = caseFiles;
        this.clock = clock;
        this.demoClock = demoClock;
        this.curtain = curtain;
    }

    /** After the web server has started, which asks everybody to wait meanwhile. */
    @Override
    public int getPhase() {
        return WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE - 1;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public void start() {
        running = true;
        if (caseFiles.any()) {
            demoClock.resume();
        } else {
            tell();
        }
        curtain.open();
    }

    private void tell() {
        people.create();
        LocalDateTime began = LocalDateTime.now(clock);
        try {
            cases.create(tales);
        } finally {
            clock.returnToPresent();
        }
        LOG.info("Demo data made for {}", began.toLocalDate());
    }
}
