package org.xuegai.consultation.meeting;

import java.util.List;
import java.util.Map;

import org.xuegai.form.Values;

/**
 * One line of an agenda as it was filed.
 *
 * @param listed false for one that waits for another meeting
 */
record AgendaRow(String issueNo, boolean listed, String reason) {

    static final String FORM = "consultation-agenda";
    static final String ROWS = "agendaRows";

    static List<AgendaRow> of(Map<String, Object> agenda) {
        return Values.rows(agenda, ROWS).stream()
                .map(row -> new AgendaRow(
                        Values.text(row, "rowIssueNo"),
                        "LIST".equals(Values.text(row, "rowAgenda")),
                        Values.text(row, "rowReason")))
                .toList();
    }

    /** Numbers of the issues that are listed, in their order. */
    static List<String> listed(Map<String, Object> agenda) {
        return of(agenda).stream()
                .filter(AgendaRow::listed)
                .map(AgendaRow::issueNo)
                .toList();
    }
}
