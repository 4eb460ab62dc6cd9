package org.xuegai.notification;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * One notice to some people, in the program and by mail.
 *
 * @param template id of domain 2.0.4, e.g. {@code N01}
 * @param recipients account ids
 * @param params values for the template's names; {@code caseNo} is added by itself
 * @param caseNo null when it is about no case
 * @param path where to do it, e.g. {@code /tasks/…}; mails prefix the base address; null for the list of notices
 */
public record Notice(
        String template, Collection<Long> recipients, Map<String, String> params, String caseNo, String path) {

    /** @throws IllegalArgumentException if the path leads out of the program */
    public Notice {
        recipients = List.copyOf(recipients);
        if (path != null && (!path.startsWith("/") || path.startsWith("//") || path.startsWith("/\\"))) {
            throw new IllegalArgumentException("not a path of this program: " + path);
        }
    }
}
