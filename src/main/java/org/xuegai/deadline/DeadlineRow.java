package org.xuegai.deadline;

import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A row of the deadline table as an administrator edits it.
 *
 * @param position order within the table
 * @param title the step in officials' words
 * @param fixedDay as {@code --MM-dd}, null for none
 * @param reminderDays comma-separated calendar days, null for none
 * @param overdueAction what happens when the day has passed, in words
 */
@Table("deadline_rule")
record DeadlineRow(
        @Id Long id,
        @Version Integer version,
        int position,
        String caseType,
        String stepCode,
        String title,
        int periodLength,
        DeadlineRule.Unit periodUnit,
        Integer yellowLimit,
        Integer redLimit,
        int extensionLength,
        String reminderDays,
        String fixedDay,
        String overdueAction,
        String basis) {

    DeadlineRule rule() {
        return new DeadlineRule(
                caseType,
                stepCode,
                periodLength,
                periodUnit,
                yellowLimit,
                redLimit,
                extensionLength,
                reminders(),
                fixedDay == null ? null : MonthDay.parse(fixedDay));
    }

    /** Whether the deadline is so many days or months, and not a day of its own. */
    public boolean hasLength() {
        return periodUnit != DeadlineRule.Unit.GIVEN_DAY && periodUnit != DeadlineRule.Unit.FIXED_DAY;
    }

    /** In short, for the record of a change. */
    Map<String, Object> summary() {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("days", periodLength);
        summary.put("yellow", yellowLimit);
        summary.put("red", redLimit);
        summary.put("extension", extensionLength);
        summary.put("reminders", reminderDays);
        summary.put("fixedDay", fixedDay);
        return summary;
    }

    private List<Integer> reminders() {
        return reminderDays == null ? List.of() : NumberList.numbers(reminderDays);
    }
}
