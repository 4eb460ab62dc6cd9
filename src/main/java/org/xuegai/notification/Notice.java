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
 * @param calendar appointment that goes with the mail; null for none
 */
public record Notice(
        String template,
        Collection<Long> recipients,
        Map<String, String> params,
        String caseNo,
        String path,
        CalendarEntry calendar) {

    public Notice(
            String template, Collection<Long> recipients, Map<String, String> params, String caseNo, String path) {
        this(template, recipients, params, caseNo, path, null);
    }

    /** The same with an appointment for the recipients' calendars. */
    public Notice with(CalendarEntry appointment) {
        return new Notice(template, recipients, params, caseNo, path, appointment);
    }

    /** The same, leading somewhere else. */
    public Notice leadingTo(String place) {
        return new Notice(template, recipients, params, caseNo, place, calendar);
    }

    /** @throws IllegalArgumentException if the path leads out of the program */
    public Notice {
        recipients = List.copyOf(recipients);
        if (path != null && (!path.startsWith("/") || path.startsWith("//") || path.startsWith("/\\"))) {
            throw new IllegalArgumentException("not a path of this program: " + path);
        }
    }
}
