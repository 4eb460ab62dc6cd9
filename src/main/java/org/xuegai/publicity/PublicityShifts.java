package org.xuegai.publicity;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseStatusChanged;
import org.xuegai.deadline.CalendarChanged;
import org.xuegai.platform.XuegaiClock;

/** Keeps a notice's days true when its case stood still or the calendar has changed, and ends it with its case. */
@Component
class PublicityShifts {

    private final PublicityRows notices;
    private final PublicityDays days;
    private final AuditLog audit;
    private final XuegaiClock clock;

    PublicityShifts(PublicityRows notices, PublicityDays days, AuditLog audit, XuegaiClock clock) {
        this.notices = notices;
        this.days = days;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    void on(CaseStatusChanged change) {
        notices.findFirstByCaseNoOrderByIdDesc(change.caseNo())
                .filter(PublicityNotice::isUnderWay)
                .ifPresent(notice -> follow(notice, change));
    }

    private void follow(PublicityNotice notice, CaseStatusChanged change) {
        if (change.to().isEnded()) {
            notice.stop(clock.instant());
            notices.save(notice);
            audit.record(null, "PUBLICITY_STOPPED", change.caseNo(), Map.of("title", notice.title()));
        } else if (change.from() == CaseStatus.SUSPENDED) {
            days.reckon(notice);
            notices.save(notice);
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void on(CalendarChanged change) {
        List<PublicityNotice> underWay = Stream.of(PublicityNotice.State.SCHEDULED, PublicityNotice.State.PUBLISHED)
                .flatMap(state -> notices.findByState(state).stream())
                .filter(PublicityNotice::provisional)
                .toList();
        underWay.forEach(days::reckon);
        notices.saveAll(underWay);
    }
}
