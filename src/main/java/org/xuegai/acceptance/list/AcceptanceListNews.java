package org.xuegai.acceptance.list;

import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.acceptance.AcceptanceCases;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseStatusChanged;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.platform.Messages;

/** Takes the acceptances along on the way of their list. */
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

    @EventListener
    void on(CaseStatusChanged change) {
        CaseFile list = caseFiles.get(change.caseNo());
        if (!AcceptanceCases.LIST.equals(list.caseType())) {
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

    /** Those that the list leaves out are studied, or looked at, again. */
    @Transactional
    public void sendBack(String listNo) {
        for (ListRow row : members.sentBack(caseFiles.get(listNo))) {
            acceptances.concluded(row.caseNo(), null);
            timeline.system(
                    row.caseNo(), messages.official("acceptance.event.sentBack." + row.action()), row.reason(), false);
            engine.tell(caseFiles.get(row.caseNo()), "CaseListRestudy", Map.of("restudy", row.action()));
        }
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
