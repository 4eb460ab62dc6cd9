package org.xuegai.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * What the auditor looks for, as typed; null or blank means any.
 *
 * @param who exact username
 * @param subject beginning of the subject, e.g. {@code GGFA-2026}
 * @param from first day, inclusive, e.g. {@code 2026-11-23}
 * @param to last day, inclusive
 */
record AuditFilter(String who, String action, String subject, String from, String to) {

    AuditFilter {
        who = blankToNull(who);
        action = blankToNull(action);
        subject = blankToNull(subject);
        from = blankToNull(from);
        to = blankToNull(to);
    }

    public boolean isFromWrong() {
        return from != null && day(from) == null;
    }

    public boolean isToWrong() {
        return to != null && day(to) == null;
    }

    /** The last day is before the first. */
    public boolean isBackwards() {
        return firstDay() != null && lastDay() != null && lastDay().isBefore(firstDay());
    }

    boolean isWrong() {
        return isFromWrong() || isToWrong() || isBackwards();
    }

    /** Null for any. */
    LocalDate firstDay() {
        return day(from);
    }

    /** Null for any. */
    LocalDate lastDay() {
        return day(to);
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
