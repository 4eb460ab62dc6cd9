package org.xuegai.casework;

import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.xuegai.audit.AuditLog;
import org.xuegai.platform.Messages;

/** Keeps on the record that a case ended because a correction never came. Source: domain 2.0.3 补正 */
@Component
class LapsedCorrections {

    private static final String LAPSED = "CORRECTION_OVERDUE";

    private final CaseFiles caseFiles;
    private final CaseTimeline timeline;
    private final AuditLog audit;
    private final Messages messages;

    LapsedCorrections(CaseFiles caseFiles, CaseTimeline timeline, AuditLog audit, Messages messages) {
        this.caseFiles = caseFiles;
        this.timeline = timeline;
        this.audit = audit;
        this.messages = messages;
    }

    @EventListener
    void on(CaseStatusChanged change) {
        if (change.to() == CaseStatus.TERMINATED
                && LAPSED.equals(caseFiles.get(change.caseNo()).outcome())) {
            timeline.system(change.caseNo(), messages.official("casework.outcome." + LAPSED), null, true);
            audit.record(null, "CORRECTION_LAPSED", change.caseNo(), Map.of());
        }
    }
}
