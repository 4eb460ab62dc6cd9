package org.xuegai.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.inspection.Inspection;
import org.xuegai.inspection.finding.Conclusion;
import org.xuegai.platform.XuegaiClock;

/** The acceptances, and the few things that are recorded on them. */
@Component
public class Acceptances {

    private final AcceptanceRows rows;
    private final XuegaiClock clock;

    Acceptances(AcceptanceRows rows, XuegaiClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public Optional<Acceptance> of(String caseNo) {
        return rows.findByCaseNo(caseNo);
    }

    /** @throws IllegalArgumentException if there is none: for callers that must know it */
    public Acceptance get(String caseNo) {
        return of(caseNo).orElseThrow(() -> new IllegalArgumentException(caseNo));
    }

    public Optional<Acceptance> ofInspection(String inspectionNo) {
        return rows.findByInspectionNo(inspectionNo);
    }

    /** Oldest first; all of them where no batch is named. */
    public List<Acceptance> ofBatch(String batchCode) {
        return batchCode == null ? rows.findAllByOrderById() : rows.findByBatchCodeOrderById(batchCode);
    }

    public Acceptance open(CaseFile called, Inspection inspection) {
        return rows.save(
                new Acceptance(called.caseNo(), inspection.caseNo(), inspection.batchCode(), inspection.societyId()));
    }

    public void computed(String caseNo, Conclusion finding) {
        change(caseNo, acceptance -> acceptance.computed(finding));
    }

    /** @param conclusion null when it is to be studied again */
    public void concluded(String caseNo, String conclusion) {
        change(caseNo, acceptance -> acceptance.concluded(conclusion));
    }

    public void rectifyUntil(String caseNo, LocalDate day) {
        change(caseNo, acceptance -> acceptance.rectifyUntil(day));
    }

    public void reinspected(String caseNo) {
        change(caseNo, Acceptance::reinspected);
    }

    public void foundFalse(String caseNo) {
        change(caseNo, Acceptance::foundFalse);
    }

    /** @param listNo null where no list has decided it */
    public void announced(String caseNo, String listNo) {
        change(caseNo, acceptance -> acceptance.announced(listNo, clock.today()));
    }

    public void reconsidered(String caseNo, String result) {
        change(caseNo, acceptance -> acceptance.reconsidered(result));
    }

    public void certified(String caseNo, String number) {
        change(caseNo, acceptance -> acceptance.certified(number));
    }

    private void change(String caseNo, Consumer<Acceptance> how) {
        Acceptance acceptance = get(caseNo);
        how.accept(acceptance);
        rows.save(acceptance);
    }
}
