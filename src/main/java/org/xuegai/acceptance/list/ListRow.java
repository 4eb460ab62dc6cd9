package org.xuegai.acceptance.list;

import java.util.List;
import java.util.Map;

import org.xuegai.form.Values;

/**
 * One line of a list as it was filed.
 *
 * @param caseNo the society's acceptance
 * @param action LIST, MEETING (back to the task force) or REINSPECT
 */
record ListRow(String caseNo, String societyName, String action, String reason) {

    static final String ROWS = "listRows";
    static final String LISTED = "LIST";

    static List<ListRow> of(Map<String, Object> list) {
        return Values.rows(list, ROWS).stream()
                .map(row -> new ListRow(
                        Values.text(row, "memberCaseNo"),
                        Values.text(row, "memberSociety"),
                        Values.text(row, "rowAction"),
                        Values.text(row, "rowReason")))
                .toList();
    }

    boolean isListed() {
        return LISTED.equals(action);
    }
}
