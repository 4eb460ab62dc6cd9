package org.xuegai.pilot.list;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.pilot.candidate.PilotCandidates;
import org.xuegai.platform.Messages;

/** Tells the applications on a list what was decided, or that they are looked at again. */
@Component
class ListNews {

    private final CaseFiles caseFiles;
    private final ListMembers members;
    private final PilotCandidates candidates;
    private final CaseEngine engine;
    private final CaseTimeline timeline;
    private final Messages messages;

    ListNews(
            CaseFiles caseFiles,
            ListMembers members,
            PilotCandidates candidates,
            CaseEngine engine,
            CaseTimeline timeline,
            Messages messages) {
        this.caseFiles = caseFiles;
        this.members = members;
        this.candidates = candidates;
        this.engine = engine;
        this.timeline = timeline;
        this.messages = messages;
    }

    /**
     * Those about whom there is doubt are surveyed and voted on again.
     *
     * @return whether anybody is left on the list
     */
    @Transactional
    public boolean sendBack(String listNo) {
        CaseFile list = caseFiles.get(listNo);
        for (ListRow row : members.sentBack(list)) {
            candidates.restudied(row.caseNo());
            timeline.system(row.caseNo(), messages.official("pilot.event.recheck"), row.reason(), false);
            engine.tell(caseFiles.get(row.caseNo()), "CaseListRestudy", Map.of());
        }
        return !members.of(list).isEmpty();
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
