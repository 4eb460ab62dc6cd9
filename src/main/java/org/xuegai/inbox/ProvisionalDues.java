package org.xuegai.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.xuegai.deadline.CalendarChanged;
import org.xuegai.deadline.StepDeadlines;
import org.xuegai.platform.XuegaiClock;

/** Once a year of the calendar is known, what was due in it provisionally is worked out again. Source: D6 clock rule 7. */
@Component
class ProvisionalDues {

    private final InboxRows rows;
    private final StepDues dues;
    private final StepDeadlines stepDeadlines;
    private final ManagementService engine;

    ProvisionalDues(InboxRows rows, StepDues dues, StepDeadlines stepDeadlines, @Lazy ManagementService engine) {
        this.rows = rows;
        this.dues = dues;
        this.stepDeadlines = stepDeadlines;
        this.engine = engine;
    }

    @TransactionalEventListener(fallbackExecution = true)
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void on(CalendarChanged event) {
        rows.findProvisional().forEach(this::workOutAgain);
        Date newYear = Date.from(
                LocalDate.of(event.year(), 1, 1).atStartOfDay(XuegaiClock.ZONE).toInstant());
        engine.createJobQuery().timers().duedateHigherThan(newYear).list().forEach(this::setAnew);
    }

    private void workOutAgain(InboxItem item) {
        TaskCard card = item.card();
        item.move(dues.begin(card.caseType(), card.deadlineStep(), day(item.createdAt())));
        rows.save(item);
    }

    private void setAnew(Job timer) {
        stepDeadlines.countedFrom(
                day(timer.getCreateTime().toInstant()), () -> engine.recalculateJobDuedate(timer.getId(), false));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, XuegaiClock.ZONE);
    }
}
