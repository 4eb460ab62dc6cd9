package org.xuegai.pilot.list;

import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseStatusChanged;
import org.xuegai.pilot.PilotCases;
import org.xuegai.pilot.candidate.PilotCandidates;

/** Takes the applications along on the way of their list: publicity, back to drafting, decided. */
@Component
class ListNews {

    private final CaseFiles caseFiles;
    private final ListMembers members;
    private final PilotCandidates candidates;
    private final CaseEngine engine;

    ListNews(CaseFiles caseFiles, ListMembers members, PilotCandidates candidates, CaseEngine engine) {
        this.caseFiles = caseFiles;
        this.members = members;
        this.candidates = candidates;
        this.engine = engine;
    }

    @EventListener
    void on(CaseStatusChanged change) {
        CaseFile list = caseFiles.get(change.caseNo());
        if (!PilotCases.LIST.equals(list.caseType())) {
            return;
        }
        if (change.to() == CaseStatus.IN_PUBLICITY && change.from() != CaseStatus.OBJECTION_CHECK) {
            tell(list, CaseStatus.PENDING_DECISION, "CaseListPublished");
        } else if (change.to() == CaseStatus.RETURNED) {
            tell(list, CaseStatus.IN_PUBLICITY, "CaseListReopened");
        }
    }

    private void tell(CaseFile list, CaseStatus waitingIn, String message) {
        members.of(list).stream()
                .map(row -> caseFiles.get(row.caseNo()))
                .filter(member -> member.status() == waitingIn)
                .forEach(member -> engine.tell(member, message, Map.of()));
    }

    /** The list is out: each application goes its way. Doing it twice tells nobody twice. */
    @Transactional
    public void announce(String listNo) {
        CaseFile list = caseFiles.get(listNo);
        for (ListRow row : members.of(list)) {
            candidates.listed(row.caseNo(), listNo, row.outcome(), row.reserveOrder());
            caseFiles.number(row.caseNo(), list.docNumber());
            engine.tell(
                    caseFiles.get(row.caseNo()),
                    "CaseListDecided",
                    Map.of("listOutcome", row.outcome().name()));
        }
    }
}
