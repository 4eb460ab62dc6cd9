package org.xuegai.notification;

import java.time.LocalDateTime;

/**
 * An appointment that goes with a notice, for the recipient's own calendar. A change goes out with the same uid and a
 * higher sequence; so does a cancellation. Source: RFC 5545, RFC 5546
 *
 * @param uid the same for the appointment as long as it lives, e.g. {@code inspection-XCJC-2026-0001@xuegai}
 * @param sequence 0 at first, one more with each change
 * @param begins in Beijing time, like {@code ends}
 * @param location null for none
 * @param description null for none
 */
public record CalendarEntry(
        Method method,
        String uid,
        int sequence,
        String summary,
        LocalDateTime begins,
        LocalDateTime ends,
        String location,
        String description) {

    /** What the recipient's calendar is to do. */
    public enum Method {
        REQUEST,
        CANCEL
    }

    /** @throws IllegalArgumentException if it would end before it begins */
    public CalendarEntry {
        if (ends.isBefore(begins)) {
            throw new IllegalArgumentException(uid + " ends before it begins");
        }
    }

    /** The same appointment, called off. */
    public CalendarEntry cancelled() {
        return new CalendarEntry(Method.CANCEL, uid, sequence + 1, summary, begins, ends, location, description);
    }
}
