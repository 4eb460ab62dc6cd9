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

/** Which applications a list is about. */
@Component
class ListMembers implements ListedCases {

    private static final Set<CaseStatus> WAITING = Set.of(CaseStatus.PENDING_DECISION, CaseStatus.IN_PUBLICITY);

    private final PilotCandidates candidates;
    private final CaseFiles caseFiles;
    private final Submissions submissions;

    ListMembers(PilotCandidates candidates, CaseFiles caseFiles, Submissions submissions) {
        this.candidates = candidates;
        this.caseFiles = caseFiles;
        this.submissions = submissions;
    }

    /** Reviewed by the task force and not yet decided on. */
    List<PilotCandidate> awaiting(String batchCode) {
        return candidates.ofBatch(batchCode).stream()
                .filter(candidate -> candidate.recommendation() != null && candidate.listOutcome() == null)
                .filter(candidate -> isWaiting(candidate.caseNo()))
                .toList();
    }

    /** The lines of the list as filed last, without societies that have withdrawn since. */
    List<ListRow> of(CaseFile list) {
        return ListRow.of(submissions
                        .latest(list.caseNo(), PilotCases.LIST)
                        .orElseThrow()
                        .values())
                .stream()
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

    private boolean isWaiting(String caseNo) {
        return WAITING.contains(caseFiles.get(caseNo).status());
    }
}
