package org.xuegai.society;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.audit.AuditLog;
import org.xuegai.platform.XuegaiClock;

/** What is remembered of a society's conduct. Source: S2 四(三)8. */
@Service
public class CreditNotes {

    private final CreditNoteRepository notes;
    private final AuditLog audit;
    private final XuegaiClock clock;

    CreditNotes(CreditNoteRepository notes, AuditLog audit, XuegaiClock clock) {
        this.notes = notes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds a note; the same code for the same case is kept once, so that a job may run twice.
     *
     * @param code its label is the message {@code society.credit.<code>}, e.g. {@code LATE_REPORT}
     * @param reason in Chinese, at most 500 characters
     * @param caseNo null when it comes from no case
     */
    @Transactional
    public void note(long societyId, String code, String reason, String caseNo) {
        if (caseNo != null && notes.existsBySocietyIdAndCodeAndCaseNo(societyId, code, caseNo)) {
            return;
        }
        notes.save(new CreditNote(null, societyId, code, reason, caseNo, clock.instant()));
        audit.record(
                null, "CREDIT_NOTED", caseNo, Map.of("societyId", societyId, "creditNote", code, "reason", reason));
    }

    /** The newest first. */
    public List<CreditNote> of(long societyId) {
        return notes.findBySocietyIdOrderByNotedAtDesc(societyId);
    }
}
