package org.xuegai.audit;

import java.time.LocalDate;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What the auditor looks for; null or blank means any.
 *
 * @param who exact username
 * @param subject beginning of the subject, e.g. {@code GGFA-2026}
 * @param from first day, inclusive
 * @param to last day, inclusive
 */
record AuditFilter(
        String who,
        String action,
        String subject,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {

    AuditFilter {
        who = blankToNull(who);
        action = blankToNull(action);
        subject = blankToNull(subject);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
