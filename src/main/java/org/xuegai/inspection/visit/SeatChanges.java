package org.xuegai.inspection.visit;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.expert.Purpose;
import org.xuegai.expert.SeatChanged;
import org.xuegai.inspection.finding.Findings;

/**
 * Follows the changes of a group while it prepares and carries out a visit: whoever leaves has no task any more and
 * counts no more, whoever joins reads the papers, too. Source: domain 2.3 (exceptions)
 */
@Component
class SeatChanges {

    private static final String EXPERT = "expert";

    private final CaseFiles caseFiles;
    private final CaseEngine engine;
    private final InspectionGroup group;
    private final Findings findings;
    private final GroupNews news;

    SeatChanges(CaseFiles caseFiles, CaseEngine engine, InspectionGroup group, Findings findings, GroupNews news) {
        this.caseFiles = caseFiles;
        this.engine = engine;
        this.group = group;
        this.findings = findings;
        this.news = news;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(SeatChanged change) {
        if (change.purpose() != Purpose.INSPECTION) {
            return;
        }
        CaseFile caseFile = caseFiles.get(change.caseNo());
        if (change.joined()) {
            joined(caseFile, change.username());
        } else {
            left(caseFile, change.username());
        }
    }

    /** Between notice and visit; before the notice nothing is to be read yet. */
    private void joined(CaseFile caseFile, String username) {
        if (engine.beginPart(caseFile, "CaseSeatTaken", EXPERT, username)) {
            news.joined(caseFile, username);
        }
    }

    private void left(CaseFile caseFile, String username) {
        engine.tellPart(caseFile, "CaseSeatLeft", EXPERT, username);
        findings.drop(caseFile.caseNo(), username);
        List<ExpertGroups.Seat> there = group.present(caseFile.caseNo());
        if (!there.isEmpty()) {
            engine.handOver(caseFile, "leader", username, there.get(0).username());
        }
        if (engine.awaits(caseFile, "CaseSeatTaken")) {
            news.left(caseFile, username);
        }
    }
}
