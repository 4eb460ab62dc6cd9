package org.xuegai.pilot.list;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.pilot.candidate.PilotCandidates;

/** Tells the applications on a list what was decided. */
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
