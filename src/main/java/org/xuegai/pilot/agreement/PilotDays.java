package org.xuegai.pilot.agreement;

import java.util.Date;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFiles;
import org.xuegai.pilot.batch.PilotBatches;
import org.xuegai.platform.XuegaiClock;

/** Days of a batch that a process waits for. */
@Component("pilotDays")
public class PilotDays {

    private final CaseFiles caseFiles;
    private final PilotBatches batches;

    PilotDays(CaseFiles caseFiles, PilotBatches batches) {
        this.caseFiles = caseFiles;
        this.batches = batches;
    }

    /** A reserve may move up until the third phase ends. */
    public Date reserveUntil(String caseNo) {
        return Date.from(batches.get(caseFiles.get(caseNo).batchCode())
                .phase3End()
                .plusDays(1)
                .atStartOfDay(XuegaiClock.ZONE)
                .toInstant());
    }
}
