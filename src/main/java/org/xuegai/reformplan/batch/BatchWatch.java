package org.xuegai.reformplan.batch;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.xuegai.platform.XuegaiClock;

/** Looks once a day, and at every start, at who reports late; safe to run as often as one likes. */
@Component
public class BatchWatch {

    private static final Logger LOG = LoggerFactory.getLogger(BatchWatch.class);

    private final BatchRows batches;
    private final Filings filings;
    private final BatchDuties duties;
    private final XuegaiClock clock;

    BatchWatch(BatchRows batches, Filings filings, BatchDuties duties, XuegaiClock clock) {
        this.batches = batches;
        this.filings = filings;
        this.duties = duties;
        this.clock = clock;
    }

    /** Does what the day of {@link XuegaiClock} asks for. */
    @Scheduled(cron = "0 0 8 * * *", zone = "Asia/Shanghai")
    @EventListener(ApplicationReadyEvent.class)
    public void look() {
        for (ReformBatch batch : batches.findByState(ReformBatch.State.OPEN)) {
            List<Filing> late = filings.of(batch).stream()
                    .filter(filing -> filing.late(clock.today()))
                    .toList();
            late.forEach(filing -> unlessDoneElsewhere(() -> duties.noteLateness(batch, filing)));
            if (!late.isEmpty() && clock.today().isAfter(batch.deadline())) {
                unlessDoneElsewhere(() -> duties.towardsViceChair(batch, late));
            }
        }
    }

    /** A second copy of the program that looks at the same moment loses on the unique key of the sent list. */
    private static void unlessDoneElsewhere(Runnable duty) {
        try {
            duty.run();
        } catch (DataIntegrityViolationException e) {
            LOG.info("Another copy of the program was faster: {}", e.getMessage());
        }
    }
}
