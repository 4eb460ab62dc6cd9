package org.xuegai.pilot.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submissions;
import org.xuegai.form.Values;
import org.xuegai.pilot.PilotCases;
import org.xuegai.pilot.candidate.PilotCandidates;
import org.xuegai.platform.XuegaiClock;

/** The agreements of the pilot. */
@Component
public class PilotAgreements {

    static final String FORM = "pilot-agreement";

    private final AgreementRows rows;
    private final TargetRows targets;
    private final PilotCandidates candidates;
    private final Submissions submissions;
    private final XuegaiClock clock;

    PilotAgreements(
            AgreementRows rows,
            TargetRows targets,
            PilotCandidates candidates,
            Submissions submissions,
            XuegaiClock clock) {
        this.rows = rows;
        this.targets = targets;
        this.candidates = candidates;
        this.submissions = submissions;
        this.clock = clock;
    }

    public Optional<PilotAgreement> ofCase(String caseNo) {
        return rows.findByCaseNo(caseNo);
    }

    public Optional<PilotAgreement> byNo(String agreementNo) {
        return rows.findByAgreementNo(agreementNo);
    }

    /** The one that runs; empty where the society is no pilot now. */
    public Optional<PilotAgreement> running(long societyId) {
        return rows.findBySocietyIdOrderById(societyId).stream()
                .filter(PilotAgreement::isRunning)
                .reduce((first, second) -> second);
    }

    /** Whether a society's clerk may ask for something about the agreement that this application led to. */
    boolean mayAsk(CaseFile caseFile, Actor actor) {
        return PilotCases.APPLICATION.equals(caseFile.caseType())
                && actor.has(Role.societyClerk)
                && caseFile.isOf(actor.societyId())
                && ofCase(caseFile.caseNo()).filter(PilotAgreement::isRunning).isPresent();
    }

    /** All eleven by number. */
    public List<PilotTarget> targets(PilotAgreement agreement) {
        return targets.findByAgreementNoOrderByStandardNo(agreement.agreementNo());
    }

    /** Number of an application's agreement: its place in the batch. */
    String number(CaseFile caseFile) {
        List<String> inBatch = candidates.ofBatch(caseFile.batchCode()).stream()
                .map(candidate -> candidate.caseNo())
                .toList();
        return "RWS-%s-%02d".formatted(caseFile.batchCode(), inBatch.indexOf(caseFile.caseNo()) + 1);
    }

    /** Both have signed. Doing it twice keeps it once. */
    @Transactional
    public PilotAgreement keep(CaseFile caseFile) {
        return rows.findByCaseNo(caseFile.caseNo()).orElseGet(() -> signed(caseFile));
    }

    @Transactional
    public void end(PilotAgreement agreement, String because) {
        rows.save(agreement.ended(clock.today(), because));
    }

    private PilotAgreement signed(CaseFile caseFile) {
        Map<String, Object> filed =
                submissions.latest(caseFile.caseNo(), FORM).orElseThrow().values();
        PilotAgreement agreement = rows.save(new PilotAgreement(
                null,
                null,
                number(caseFile),
                caseFile.caseNo(),
                caseFile.batchCode(),
                caseFile.societyId(),
                Values.date(filed, "agreementFrom"),
                Values.date(filed, "agreementUntil"),
                Values.number(filed, "fundTotal"),
                Values.count(filed, "firstShare").intValue(),
                clock.today(),
                null,
                null));
        Values.rows(filed, AgreementPrefill.TARGETS)
                .forEach(row -> targets.save(new PilotTarget(
                        null,
                        agreement.agreementNo(),
                        Values.count(row, "standardNo").intValue(),
                        Values.text(row, "targetText"),
                        Values.date(row, "targetDueDate"))));
        return agreement;
    }
}
