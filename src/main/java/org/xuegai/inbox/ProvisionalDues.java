package org.xuegai.inbox;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.xuegai.deadline.CalendarChanged;

/** Once a year of the calendar is known, what was due in it provisionally is worked out again. Source: D6 clock rule 7. */
@Component
class ProvisionalDues {

    private final InboxRows rows;
    private final StepDues dues;
    private final CaseTimers timers;

    ProvisionalDues(InboxRows rows, StepDues dues, CaseTimers timers) {
        this.rows = rows;
        this.dues = dues;
        this.timers = timers;
    }

    @TransactionalEventListener(fallbackExecution = true)
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void on(CalendarChanged event) {
        rows.findProvisional().forEach(this::workOutAgain);
        timers.recountAfter(LocalDate.of(event.year(), 1, 1));
    }

    private void workOutAgain(InboxItem item) {
        item.move(dues.begin(item.card(), item.due().countedFrom()));
        rows.save(item);
    }
}
