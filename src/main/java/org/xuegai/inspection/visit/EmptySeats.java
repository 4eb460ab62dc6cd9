package org.xuegai.inspection.visit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFiles;
import org.xuegai.expert.Purpose;
import org.xuegai.expert.SeatChanged;

/** Takes the sheet away from an expert who leaves the group while it is being filled in. Source: domain 2.3 (exceptions) */
@Component
class EmptySeats {

    private final CaseFiles caseFiles;
    private final CaseEngine engine;

    EmptySeats(CaseFiles caseFiles, CaseEngine engine) {
        this.caseFiles = caseFiles;
        this.engine = engine;
    }

    @EventListener
    void on(SeatChanged change) {
        if (!change.joined() && change.purpose() == Purpose.INSPECTION) {
            engine.tellPart(caseFiles.get(change.caseNo()), "CaseSeatLeft", "expert", change.username());
        }
    }
}
