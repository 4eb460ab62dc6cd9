package org.xuegai.audit;

import java.time.LocalDateTime;
import java.util.List;

import org.xuegai.platform.XuegaiClock;

/** An entry as the auditor's page shows it. */
record AuditRow(
        long seq,
        LocalDateTime at,
        String username,
        String action,
        String subject,
        String ip,
        List<Detail> details,
        String hash) {

    /** One name and value out of the details, in words. */
    record Detail(String name, String value) {}

    /** @param action the label in the reader's language */
    static AuditRow of(AuditEntry entry, String action, List<Detail> details) {
        return new AuditRow(
                entry.seq(),
                LocalDateTime.ofInstant(entry.at(), XuegaiClock.ZONE),
                entry.username(),
                action,
                entry.subject(),
                entry.ip(),
                details,
                entry.hash().substring(0, 12));
    }
}
