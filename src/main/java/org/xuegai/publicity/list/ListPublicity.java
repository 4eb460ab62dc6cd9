package org.xuegai.publicity.list;

import java.util.List;
import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseStatusChanged;

/** Takes the cases on a list along into publicity, and back when the list is drawn up anew. */
@Component
class ListPublicity {

    private final List<ListedCases> lists;
    private final CaseFiles caseFiles;
    private final CaseEngine engine;

    ListPublicity(List<ListedCases> lists, CaseFiles caseFiles, CaseEngine engine) {
        this.lists = lists;
        this.caseFiles = caseFiles;
        this.engine = engine;
    }

    @EventListener
    void on(CaseStatusChanged change) {
        if (change.to() == CaseStatus.IN_PUBLICITY && change.from() != CaseStatus.OBJECTION_CHECK) {
            tell(change.caseNo(), CaseStatus.PENDING_DECISION, "CaseListPublished");
        } else if (change.to() == CaseStatus.RETURNED) {
            tell(change.caseNo(), CaseStatus.IN_PUBLICITY, "CaseListReopened");
        }
    }

    private void tell(String listNo, CaseStatus waitingIn, String message) {
        CaseFile list = caseFiles.get(listNo);
        lists.stream()
                .filter(listed -> listed.listType().equals(list.caseType()))
                .flatMap(listed -> listed.on(list).stream())
                .map(caseFiles::get)
                .filter(member -> member.status() == waitingIn)
                .forEach(member -> engine.tell(member, message, Map.of()));
    }
}
