package org.xuegai.audit;

import java.util.Map;

import org.springframework.stereotype.Component;

/** The append-only, hash-chained record of who did what. */
@Component
public class AuditLog {

    /**
     * @param username who; null for the system itself
     * @param action stable code, e.g. {@code SIGN_IN}, {@code TASK_COMPLETED}
     * @param subject what it was done to: a case number, a username, a file id
     */
    public void record(String username, String action, String subject, Map<String, ?> details) {}
}
