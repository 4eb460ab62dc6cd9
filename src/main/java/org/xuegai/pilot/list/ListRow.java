package org.xuegai.pilot.list;

import java.util.List;
import java.util.Map;

import org.xuegai.form.Values;
import org.xuegai.pilot.candidate.ListOutcome;

/**
 * One line of a list as it was filed.
 *
 * @param caseNo the society's application
 * @param outcome proposed; null while not chosen, and for who is to be looked at again
 * @param recheck surveyed and voted on again before any list
 * @param reserveOrder among the reserves; null for all others
 */
record ListRow(
        String caseNo, String societyName, ListOutcome outcome, boolean recheck, Integer reserveOrder, String reason) {

    static final String ROWS = "listRows";

    private static final String RECHECK = "RECHECK";

    static List<ListRow> of(Map<String, Object> list) {
        return Values.rows(list, ROWS).stream().map(ListRow::read).toList();
    }

    private static ListRow read(Map<String, Object> row) {
        String proposal = Values.text(row, "proposal");
        boolean recheck = RECHECK.equals(proposal);
        Long order = Values.count(row, "reserveOrder");
        return new ListRow(
                Values.text(row, "memberCaseNo"),
                Values.text(row, "memberSociety"),
                proposal == null || recheck ? null : ListOutcome.valueOf(proposal),
                recheck,
                order == null ? null : order.intValue(),
                Values.text(row, "proposalReason"));
    }
}
