package org.xuegai.inspection.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.filing.FilingBatches;
import org.xuegai.casework.reminder.FilingWindow;
import org.xuegai.inspection.InspectionCases;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** A pilot society is reminded to apply for acceptance until its last day. Source: domain 2.3 (deadlines) */
@Component
class AcceptanceReminders implements FilingWindow {

    private static final Set<CaseStatus> NOT_FILED = EnumSet.of(CaseStatus.DRAFT, CaseStatus.SOCIETY_REVIEW);

    private final Societies societies;
    private final OpenAcceptanceBatches batches;
    private final CaseFiles caseFiles;

    AcceptanceReminders(Societies societies, OpenAcceptanceBatches batches, CaseFiles caseFiles) {
        this.societies = societies;
        this.batches = batches;
        this.caseFiles = caseFiles;
    }

    @Override
    public String caseType() {
        return InspectionCases.TYPE;
    }

    @Override
    public List<Awaited> awaited() {
        return societies.findAllByOrderByCode().stream()
                .filter(Society::pilot)
                .flatMap(society -> batches.openFor(InspectionCases.TYPE, society.id()).stream()
                        .flatMap(batch -> awaited(batch, society).stream()))
                .toList();
    }

    private Optional<Awaited> awaited(FilingBatches.Batch batch, Society society) {
        List<CaseFile> there = caseFiles.placed(InspectionCases.TYPE, society.id()).stream()
                .filter(caseFile -> batch.code().equals(caseFile.batchCode()))
                .toList();
        if (there.stream().anyMatch(caseFile -> !NOT_FILED.contains(caseFile.status()))) {
            return Optional.empty();
        }
        String draft = there.isEmpty() ? null : there.get(0).caseNo();
        return Optional.of(new Awaited(batch.code(), batch.name(), society, batch.deadline(), draft));
    }

    @Override
    public boolean urgesAfterwards() {
        return false;
    }
}
