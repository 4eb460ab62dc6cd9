package org.xuegai.pilot.candidate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.reminder.FilingWindow;
import org.xuegai.pilot.PilotCases;
import org.xuegai.pilot.batch.PilotBatch;
import org.xuegai.pilot.batch.PilotBatches;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.society.Societies;

/** Who was invited to a pilot, or began to apply, is reminded until the last day. Source: domain 2.2 (deadlines) */
@Component
class ApplicationWindow implements FilingWindow {

    private static final Set<CaseStatus> NOT_FILED = EnumSet.of(CaseStatus.DRAFT, CaseStatus.SOCIETY_REVIEW);

    private final PilotBatches batches;
    private final CaseFiles caseFiles;
    private final Societies societies;
    private final XuegaiClock clock;

    ApplicationWindow(PilotBatches batches, CaseFiles caseFiles, Societies societies, XuegaiClock clock) {
        this.batches = batches;
        this.caseFiles = caseFiles;
        this.societies = societies;
        this.clock = clock;
    }

    @Override
    public String caseType() {
        return PilotCases.APPLICATION;
    }

    @Override
    public List<Awaited> awaited() {
        return batches.all().stream()
                .filter(batch -> !clock.today().isAfter(batch.applicationDeadline()))
                .flatMap(this::awaited)
                .toList();
    }

    private Stream<Awaited> awaited(PilotBatch batch) {
        return caseFiles.ofBatch(PilotCases.APPLICATION, batch.code()).stream()
                .filter(caseFile -> NOT_FILED.contains(caseFile.status()))
                .map(caseFile -> awaited(batch, caseFile));
    }

    private Awaited awaited(PilotBatch batch, CaseFile caseFile) {
        return new Awaited(
                batch.code(),
                batch.name(),
                societies.findById(caseFile.societyId()).orElseThrow(),
                batch.applicationDeadline(),
                caseFile.caseNo());
    }

    @Override
    public boolean urgesAfterwards() {
        return false;
    }
}
