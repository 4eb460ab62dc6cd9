package org.xuegai.pilot.list;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.Submissions;
import org.xuegai.pilot.PilotCases;
import org.xuegai.pilot.candidate.PilotCandidate;
import org.xuegai.pilot.candidate.PilotCandidates;
import org.xuegai.publicity.list.ListedCases;
import org.xuegai.publicity.list.OpenLists;

/** Which applications a list is about. */
@Component
public class ListMembers implements ListedCases {

    private static final Set<CaseStatus> WAITING = Set.of(CaseStatus.PENDING_DECISION, CaseStatus.IN_PUBLICITY);

    private final PilotCandidates candidates;
    private final CaseFiles caseFiles;
    private final Submissions submissions;
    private final OpenLists openLists;

    ListMembers(PilotCandidates candidates, CaseFiles caseFiles, Submissions submissions, OpenLists openLists) {
        this.candidates = candidates;
        this.caseFiles = caseFiles;
        this.submissions = submissions;
        this.openLists = openLists;
    }

    /**
     * Reviewed by the task force, not yet decided on, and on no other list.
     *
     * @param listNo the list that asks; null for one that is still to be begun
     */
    public List<PilotCandidate> awaiting(String batchCode, String listNo) {
        Set<String> taken = taken(batchCode, listNo);
        return candidates.ofBatch(batchCode).stream()
                .filter(candidate -> candidate.recommendation() != null && candidate.listOutcome() == null)
                .filter(candidate -> !taken.contains(candidate.caseNo()))
                .filter(candidate -> caseFiles.get(candidate.caseNo()).status() == CaseStatus.PENDING_DECISION)
                .toList();
    }

    /** Applications that another list has. */
    Set<String> taken(String batchCode, String listNo) {
        return openLists.taken(this, batchCode, listNo);
    }

    /** The lines of the list as filed last, without societies that have withdrawn since. */
    List<ListRow> of(CaseFile list) {
        return rows(list).stream()
                .filter(row -> row.outcome() != null)
                .filter(row -> isWaiting(row.caseNo()))
                .toList();
    }

    /** The same of those that are to be looked at again. */
    List<ListRow> sentBack(CaseFile list) {
        return rows(list).stream()
                .filter(ListRow::recheck)
                .filter(row -> isWaiting(row.caseNo()))
                .toList();
    }

    @Override
    public String listType() {
        return PilotCases.LIST;
    }

    @Override
    public List<String> on(CaseFile list) {
        return of(list).stream().map(ListRow::caseNo).toList();
    }

    private List<ListRow> rows(CaseFile list) {
        return ListRow.of(
                submissions.latest(list.caseNo(), PilotCases.LIST).orElseThrow().values());
    }

    private boolean isWaiting(String caseNo) {
        return WAITING.contains(caseFiles.get(caseNo).status());
    }
}
