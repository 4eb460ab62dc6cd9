package org.xuegai.pilot.agreement;

import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.pilot.candidate.PilotCandidate;
import org.xuegai.pilot.candidate.PilotCandidates;
import org.xuegai.platform.Messages;

/** 备选递补: the next reserve moves up when a pilot falls out. Source: domain 2.2 step 11 */
@Component
class Reserves {

    private static final String PROMOTION = "CaseReservePromoted";

    private final PilotCandidates candidates;
    private final CaseFiles caseFiles;
    private final CaseEngine engine;
    private final CaseTimeline timeline;
    private final AuditLog audit;
    private final Messages messages;

    Reserves(
            PilotCandidates candidates,
            CaseFiles caseFiles,
            CaseEngine engine,
            CaseTimeline timeline,
            AuditLog audit,
            Messages messages) {
        this.candidates = candidates;
        this.caseFiles = caseFiles;
        this.engine = engine;
        this.timeline = timeline;
        this.audit = audit;
        this.messages = messages;
    }

    /**
     * A place that was given up before is not given away twice, and a reserve whose time is over does not move up.
     *
     * @param fallenOut application whose place is free
     * @return the application that has moved up; empty where no reserve is left
     */
    @Transactional
    public Optional<String> promote(String fallenOut) {
        if (!candidates.gaveUp(fallenOut)) {
            return Optional.empty();
        }
        Optional<String> next = candidates.reserves(candidates.get(fallenOut).batchCode()).stream()
                .map(PilotCandidate::caseNo)
                .filter(caseNo -> engine.awaits(caseFiles.get(caseNo), PROMOTION))
                .findFirst();
        next.ifPresent(caseNo -> moveUp(caseNo, fallenOut));
        return next;
    }

    private void moveUp(String caseNo, String fallenOut) {
        candidates.promoted(caseNo);
        timeline.system(caseNo, messages.official("pilot.event.promoted"), null, true);
        timeline.system(fallenOut, messages.official("pilot.event.replacedBy", caseNo), null, false);
        audit.record(null, "RESERVE_PROMOTED", caseNo, Map.of("insteadOf", fallenOut));
        engine.tell(caseFiles.get(caseNo), PROMOTION, Map.of());
    }
}
