package org.xuegai.pilot.candidate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.casework.CaseFile;

/** The societies in the batches of the pilot. */
@Component
public class PilotCandidates {

    private final PilotCandidateRows rows;

    PilotCandidates(PilotCandidateRows rows) {
        this.rows = rows;
    }

    /** Enters a case in its batch; one that is in it already stays as it came. */
    @Transactional
    public PilotCandidate enter(CaseFile caseFile, EntryRoute route) {
        return rows.findByCaseNo(caseFile.caseNo())
                .orElseGet(() -> rows.save(
                        new PilotCandidate(caseFile.caseNo(), caseFile.batchCode(), caseFile.societyId(), route)));
    }

    /** Empty while the case is a draft of a society that applies by itself. */
    public Optional<PilotCandidate> of(String caseNo) {
        return rows.findByCaseNo(caseNo);
    }

    /** @throws IllegalArgumentException if there is none: for callers that must know it */
    public PilotCandidate get(String caseNo) {
        return rows.findByCaseNo(caseNo).orElseThrow(() -> new IllegalArgumentException(caseNo));
    }

    /** In the order in which they came. */
    public List<PilotCandidate> ofBatch(String batchCode) {
        return rows.findByBatchCodeOrderById(batchCode);
    }

    public List<PilotCandidate> ofSociety(long societyId) {
        return rows.findBySocietyIdOrderById(societyId);
    }

    /** How many places of a batch are taken. */
    public int pilots(String batchCode) {
        return (int) ofBatch(batchCode).stream()
                .filter(candidate -> candidate.listOutcome() == ListOutcome.PILOT)
                .count();
    }

    /** Reserves of a batch, the next first. */
    public List<PilotCandidate> reserves(String batchCode) {
        return ofBatch(batchCode).stream()
                .filter(candidate -> candidate.listOutcome() == ListOutcome.RESERVE)
                .sorted(Comparator.comparing(
                        PilotCandidate::reserveOrder, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    @Transactional
    public void answered(String caseNo, String answer) {
        change(caseNo, candidate -> candidate.answered(answer));
    }

    @Transactional
    public void judged(String caseNo, EligibilityFinding finding, int score) {
        change(caseNo, candidate -> candidate.judged(finding, score));
    }

    @Transactional
    public void reviewed(String caseNo, Votes votes, int attendees, String conclusion) {
        change(caseNo, candidate -> candidate.reviewed(votes, attendees, conclusion));
    }

    @Transactional
    public void restudied(String caseNo) {
        change(caseNo, PilotCandidate::restudied);
    }

    /** @param order among the reserves; null for all others */
    @Transactional
    public void listed(String caseNo, String listNo, ListOutcome outcome, Integer order) {
        change(caseNo, candidate -> candidate.listed(listNo, outcome, order));
    }

    @Transactional
    public void promoted(String caseNo) {
        change(caseNo, PilotCandidate::promoted);
    }

    /**
     * Its place is free.
     *
     * @return false where it had none, or has given it up before
     */
    @Transactional
    public boolean gaveUp(String caseNo) {
        PilotCandidate candidate = get(caseNo);
        boolean had = candidate.gaveUp();
        rows.save(candidate);
        return had;
    }

    private void change(String caseNo, Consumer<PilotCandidate> change) {
        PilotCandidate candidate = get(caseNo);
        change.accept(candidate);
        rows.save(candidate);
    }
}
