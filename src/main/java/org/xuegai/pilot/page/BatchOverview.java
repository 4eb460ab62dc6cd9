package org.xuegai.pilot.page;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.pilot.agreement.PilotAgreement;
import org.xuegai.pilot.agreement.PilotAgreements;
import org.xuegai.pilot.batch.PilotBatch;
import org.xuegai.pilot.candidate.PilotCandidate;
import org.xuegai.pilot.candidate.PilotCandidates;
import org.xuegai.pilot.list.ListMembers;
import org.xuegai.platform.XuegaiClock;

/** What the pages of batches show. */
@Component
class BatchOverview {

    /** One row of the list of batches. */
    public record Line(PilotBatch batch, int phase, int candidates, int pilots) {}

    /** One of the five phases. */
    public record Phase(int no, LocalDate from, LocalDate until, boolean now) {}

    /**
     * One society.
     *
     * @param linked whether the association may open the case: not while it is still inside the society
     * @param agreementNo null before both have signed
     */
    public record Row(PilotCandidate candidate, CaseFile caseFile, boolean linked, String agreementNo) {}

    private final PilotCandidates candidates;
    private final PilotAgreements agreements;
    private final ListMembers members;
    private final CaseFiles caseFiles;
    private final XuegaiClock clock;

    BatchOverview(
            PilotCandidates candidates,
            PilotAgreements agreements,
            ListMembers members,
            CaseFiles caseFiles,
            XuegaiClock clock) {
        this.candidates = candidates;
        this.members = members;
        this.agreements = agreements;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    Line line(PilotBatch batch) {
        return new Line(
                batch,
                batch.phaseOn(clock.today()),
                candidates.ofBatch(batch.code()).size(),
                candidates.pilots(batch.code()));
    }

    List<Phase> phases(PilotBatch batch) {
        int now = batch.phaseOn(clock.today());
        return List.of(
                new Phase(1, batch.phase1Start(), batch.phase1End(), now == 1),
                new Phase(2, batch.phase2Start(), batch.phase2End(), now == 2),
                new Phase(3, batch.phase3Start(), batch.phase3End(), now == 3),
                new Phase(4, batch.phase4Start(), batch.phase4End(), now == 4),
                new Phase(5, batch.phase5Start(), batch.phase5End(), now == 5));
    }

    List<Row> rows(PilotBatch batch) {
        return candidates.ofBatch(batch.code()).stream().map(this::row).toList();
    }

    /** How many societies wait for a list. */
    int awaiting(PilotBatch batch) {
        return members.awaiting(batch.code(), null).size();
    }

    private Row row(PilotCandidate candidate) {
        CaseFile caseFile = caseFiles.get(candidate.caseNo());
        return new Row(
                candidate,
                caseFile,
                caseFile.submittedAt() != null,
                agreements
                        .ofCase(candidate.caseNo())
                        .map(PilotAgreement::agreementNo)
                        .orElse(null));
    }
}
