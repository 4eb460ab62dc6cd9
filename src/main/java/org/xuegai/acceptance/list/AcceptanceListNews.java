package org.xuegai.acceptance.list;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.platform.Messages;

/** Tells the acceptances on a list what was decided. */
@Component
class AcceptanceListNews {

    private final CaseFiles caseFiles;
    private final AcceptanceListMembers members;
    private final Acceptances acceptances;
    private final CaseEngine engine;
    private final CaseTimeline timeline;
    private final Messages messages;

    AcceptanceListNews(
            CaseFiles caseFiles,
            AcceptanceListMembers members,
            Acceptances acceptances,
            CaseEngine engine,
            CaseTimeline timeline,
            Messages messages) {
        this.caseFiles = caseFiles;
        this.members = members;
        this.acceptances = acceptances;
        this.engine = engine;
        this.timeline = timeline;
        this.messages = messages;
    }

    /**
     * Those that the list leaves out are studied, or looked at, again.
     *
     * @return whether anybody is left on the list
     */
    @Transactional
    public boolean sendBack(String listNo) {
        CaseFile list = caseFiles.get(listNo);
        for (ListRow row : members.sentBack(list)) {
            acceptances.concluded(row.caseNo(), null);
            timeline.system(
                    row.caseNo(), messages.official("acceptance.event.sentBack." + row.action()), row.reason(), false);
            engine.tell(caseFiles.get(row.caseNo()), "CaseListRestudy", Map.of("restudy", row.action()));
        }
        return !members.of(list).isEmpty();
    }

    /** The list is out: each acceptance goes its way. Doing it twice tells nobody twice. */
    @Transactional
    public void announce(String listNo) {
        CaseFile list = caseFiles.get(listNo);
        for (ListRow row : members.of(list)) {
            if (acceptances.get(row.caseNo()).announcedOn() != null) {
                continue;
            }
            acceptances.announced(row.caseNo(), listNo);
            caseFiles.number(row.caseNo(), list.docNumber());
            engine.tell(caseFiles.get(row.caseNo()), "CaseListDecided", Map.of());
        }
    }
}
