package org.xuegai.acceptance.list;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.acceptance.AcceptanceCases;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.Submissions;
import org.xuegai.publicity.list.ListedCases;
import org.xuegai.publicity.list.OpenLists;

/** Which acceptances a list is about. */
@Component
public class AcceptanceListMembers implements ListedCases {

    private static final Set<CaseStatus> WAITING = Set.of(CaseStatus.PENDING_DECISION, CaseStatus.IN_PUBLICITY);

    private final Acceptances acceptances;
    private final CaseFiles caseFiles;
    private final Submissions submissions;
    private final OpenLists openLists;

    AcceptanceListMembers(Acceptances acceptances, CaseFiles caseFiles, Submissions submissions, OpenLists openLists) {
        this.acceptances = acceptances;
        this.openLists = openLists;
        this.caseFiles = caseFiles;
        this.submissions = submissions;
    }

    /**
     * Concluded, not yet made public, and on no other list.
     *
     * @param batchCode null for all batches
     * @param listNo the list that asks; null for one that is still to be begun
     */
    public List<Acceptance> awaiting(String batchCode, String listNo) {
        Set<String> taken = taken(batchCode, listNo);
        return acceptances.ofBatch(batchCode).stream()
                .filter(this::waits)
                .filter(acceptance -> !taken.contains(acceptance.caseNo()))
                .filter(acceptance -> caseFiles.get(acceptance.caseNo()).status() == CaseStatus.PENDING_DECISION)
                .toList();
    }

    /** Acceptances that another list has. */
    Set<String> taken(String batchCode, String listNo) {
        return openLists.taken(this, batchCode, listNo);
    }

    /** The lines of the list as filed last, without cases that another way has decided since. */
    List<ListRow> of(CaseFile list) {
        return rows(list).stream()
                .filter(ListRow::isListed)
                .filter(row -> isOn(list, acceptances.get(row.caseNo())))
                .toList();
    }

    /** The same of those that are to be studied or looked at again. */
    List<ListRow> sentBack(CaseFile list) {
        return rows(list).stream()
                .filter(row -> !row.isListed())
                .filter(row -> waits(acceptances.get(row.caseNo())))
                .toList();
    }

    @Override
    public String listType() {
        return AcceptanceCases.LIST;
    }

    @Override
    public List<String> on(CaseFile list) {
        return of(list).stream().map(ListRow::caseNo).toList();
    }

    private List<ListRow> rows(CaseFile list) {
        return ListRow.of(submissions
                .latest(list.caseNo(), AcceptanceCases.LIST)
                .orElseThrow()
                .values());
    }

    private boolean isOn(CaseFile list, Acceptance acceptance) {
        return list.caseNo().equals(acceptance.listCaseNo()) || waits(acceptance);
    }

    private boolean waits(Acceptance acceptance) {
        return acceptance.conclusion() != null
                && !Acceptance.RECTIFY.equals(acceptance.conclusion())
                && acceptance.announcedOn() == null
                && WAITING.contains(caseFiles.get(acceptance.caseNo()).status());
    }
}
