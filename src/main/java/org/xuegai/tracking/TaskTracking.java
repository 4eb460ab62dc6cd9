package org.xuegai.tracking;

import java.time.LocalDate;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One plan that is followed up. Source: domain 2.5 E01
 *
 * @param caseNo of the follow-up, e.g. {@code RWJD-2026-0001}
 * @param planNo of the plan whose tasks these are
 * @param duePeriod the first quarter that the society still owes a report for, e.g. {@code 2026Q4}
 * @param lastReportedOn null before the first report
 */
@Table("task_tracking")
public record TaskTracking(
        @Id Long id,
        @Version Integer version,
        String caseNo,
        String planNo,
        long societyId,
        LocalDate openedOn,
        String duePeriod,
        LocalDate lastReportedOn) {

    public static final String CASE_TYPE = "reform-task-tracking";

    static TaskTracking opened(String caseNo, String planNo, long societyId, LocalDate today, Quarter first) {
        return new TaskTracking(null, null, caseNo, planNo, societyId, today, first.toString(), null);
    }

    public Quarter due() {
        return Quarter.parse(duePeriod);
    }

    /** What a report of this day is about: the quarter that is owed, or the current one when that is still to come. */
    public Quarter periodOn(LocalDate day) {
        Quarter current = Quarter.of(day);
        return current.compareTo(due()) < 0 ? current : due();
    }

    /** A report that comes before its quarter leaves what is owed as it is. */
    TaskTracking reported(LocalDate day) {
        Quarter current = Quarter.of(day);
        Quarter after = due().next();
        Quarter owed = current.compareTo(due()) < 0 ? due() : after.compareTo(current) < 0 ? current : after;
        return new TaskTracking(id, version, caseNo, planNo, societyId, openedOn, owed.toString(), day);
    }

    /** Whether so many quarters in a row have ended without a report. */
    public boolean isSilentFor(int quarters, LocalDate today) {
        return today.isAfter(due().plus(quarters - 1).end());
    }
}
