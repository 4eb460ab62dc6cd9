package org.xuegai.publicity;

import java.util.Map;

/**
 * What an objector has written. Source: domain 2.0.5 objectionForm
 *
 * @param objectorType {@code PERSON}, {@code UNIT} or {@code ANONYMOUS}
 * @param objectorName null for an anonymous objection, as is the phone
 * @param objectorEmail null where none was given
 * @param clue what can be checked; null where none was given
 * @param stamped a unit has put its seal to it
 */
record Letter(
        String objectorType,
        String objectorName,
        String objectorPhone,
        String objectorEmail,
        String subject,
        String reason,
        String clue,
        boolean stamped) {

    /** @param data as the form has checked it */
    static Letter of(Map<String, Object> data) {
        return new Letter(
                (String) data.get("objectorType"),
                (String) data.get("objectorName"),
                (String) data.get("objectorPhone"),
                (String) data.get("objectorEmail"),
                (String) data.get("objectionSubject"),
                (String) data.get("objectionReason"),
                (String) data.get("objectionClue"),
                Boolean.TRUE.equals(data.get("objectorSigned")));
    }
}
