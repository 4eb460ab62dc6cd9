package org.xuegai.request.extension;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;

/** The society's time to correct what it has filed: by half of it at most. Source: domain 2.0.3 补正, 延期 */
@Component
class CorrectionTime implements ExtendableDeadline {

    private static final String STEP = "correction";

    /** The case ends so long after the correction was due; so that moves along. */
    private static final String GRACE = "correctionGrace";

    private final MovableSteps steps;

    CorrectionTime(MovableSteps steps) {
        this.steps = steps;
    }

    @Override
    public String kind() {
        return "CORRECTION";
    }

    @Override
    public Optional<Running> running(CaseFile caseFile) {
        return stillHelps(caseFile) ? steps.byShare(caseFile, STEP) : Optional.empty();
    }

    @Override
    public boolean stillHelps(CaseFile caseFile) {
        return caseFile.status() == CaseStatus.CORRECTION_REQUIRED;
    }

    @Override
    public String extend(CaseFile caseFile, LocalDate from, LocalDate to) {
        return steps.move(caseFile.caseNo(), STEP, List.of(GRACE), from, to).toString();
    }
}
