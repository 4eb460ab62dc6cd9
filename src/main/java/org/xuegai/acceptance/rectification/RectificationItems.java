package org.xuegai.acceptance.rectification;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.casework.Submissions;
import org.xuegai.form.Values;

/** What a society has been told to put right. */
@Component
public class RectificationItems {

    static final String NOTICE = "rectification-notice";
    static final String ROWS = "rectificationItems";

    private final RectificationItemRows rows;
    private final Acceptances acceptances;
    private final Submissions submissions;

    RectificationItems(RectificationItemRows rows, Acceptances acceptances, Submissions submissions) {
        this.rows = rows;
        this.acceptances = acceptances;
        this.submissions = submissions;
    }

    /** By number of the standard; empty where nothing had to be. */
    public List<RectificationItem> of(String caseNo) {
        return rows.findByCaseNoOrderByStandardNo(caseNo);
    }

    /** The notice as it is drafted or has gone out. */
    Map<String, Object> notice(String caseNo) {
        return submissions.latest(caseNo, NOTICE).orElseThrow().values();
    }

    /** Keeps what has gone out; a second time changes nothing. */
    @Transactional
    public void keep(String caseNo) {
        Map<String, Object> notice = notice(caseNo);
        acceptances.rectifyUntil(caseNo, Values.date(notice, "rectificationDueDate"));
        if (of(caseNo).isEmpty()) {
            rows.saveAll(drafted(caseNo));
        }
    }

    /** The items as the notice names them. */
    List<RectificationItem> drafted(String caseNo) {
        return Values.rows(notice(caseNo), ROWS).stream()
                .map(row -> new RectificationItem(
                        null,
                        caseNo,
                        Values.count(row, "standardNo").intValue(),
                        Values.text(row, "problem"),
                        Values.text(row, "requirement"),
                        Values.text(row, "responsiblePerson"),
                        Values.date(row, "itemDueDate"),
                        Values.text(row, "proofWanted")))
                .toList();
    }
}
