package org.xuegai.reformplan.batch;

import java.util.List;

import org.springframework.stereotype.Component;
import org.xuegai.casework.reminder.FilingWindow;

/** Societies called upon in an open batch are reminded until they have reported, however late. */
@Component
class ReportingWindow implements FilingWindow {

    private final BatchRows batches;
    private final Filings filings;

    ReportingWindow(BatchRows batches, Filings filings) {
        this.batches = batches;
        this.filings = filings;
    }

    @Override
    public String caseType() {
        return Filings.CASE_TYPE;
    }

    @Override
    public List<Awaited> awaited() {
        return batches.findByState(ReformBatch.State.OPEN).stream()
                .flatMap(batch -> filings.of(batch).stream()
                        .filter(filing -> !filing.filed())
                        .map(filing -> filing.awaited(batch)))
                .toList();
    }

    @Override
    public boolean urgesAfterwards() {
        return true;
    }
}
