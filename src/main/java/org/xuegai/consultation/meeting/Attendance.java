package org.xuegai.consultation.meeting;

import java.util.Map;

import org.xuegai.form.Values;

/**
 * Who of the task force has come, as it was filed.
 *
 * @param held false for a meeting that is put off
 */
record Attendance(int members, int present, boolean held) {

    static final String FORM = "consultation-attendance";

    static Attendance of(Map<String, Object> filed) {
        var rows = Values.rows(filed, "memberRows");
        long present = rows.stream()
                .filter(row -> "YES".equals(Values.text(row, "memberPresent")))
                .count();
        return new Attendance(rows.size(), (int) present, "HELD".equals(Values.text(filed, "meetingOutcome")));
    }

    /** At least half of the task force. Source: domain 2.5 E02 (quorum <1/2 of 专班 → postponed) */
    boolean isQuorate() {
        return members > 0 && present * 2 >= members;
    }
}
