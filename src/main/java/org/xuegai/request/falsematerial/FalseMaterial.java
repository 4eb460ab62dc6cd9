package org.xuegai.request.falsematerial;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.platform.Messages;
import org.xuegai.society.CreditNotes;

/** What false material does: the case does not go on, and the society's record says so. Source: D4-1, D2-6 */
@Component
class FalseMaterial {

    private static final String CODE = "FALSE_MATERIAL";

    private final List<FalseMaterialEffect> effects;
    private final CaseFiles caseFiles;
    private final CreditNotes credit;
    private final RuleParameters parameters;
    private final AuditLog audit;
    private final Messages messages;

    FalseMaterial(
            List<FalseMaterialEffect> effects,
            CaseFiles caseFiles,
            CreditNotes credit,
            RuleParameters parameters,
            AuditLog audit,
            Messages messages) {
        this.effects = effects;
        this.caseFiles = caseFiles;
        this.credit = credit;
        this.parameters = parameters;
        this.audit = audit;
        this.messages = messages;
    }

    boolean mayBeFound(CaseFile caseFile) {
        return effects.stream().anyMatch(effect -> effect.mayBeFound(caseFile));
    }

    /** Asked once it has been found. */
    boolean refundDue(String caseNo) {
        CaseFile caseFile = caseFiles.get(caseNo);
        return effects.stream().anyMatch(effect -> effect.refundDue(caseFile));
    }

    /** Doing it twice changes nothing. */
    @Transactional
    void found(String caseNo) {
        CaseFile caseFile = caseFiles.get(caseNo);
        effects.stream()
                .filter(effect -> effect.mayBeFound(caseFile))
                .filter(effect -> effect.found(caseFile))
                .forEach(effect -> record(caseFile, effect.note()));
    }

    private void record(CaseFile caseFile, String note) {
        String reason = messages.official(note, parameters.integer("barredYears"));
        credit.note(caseFile.societyId(), CODE, reason, caseFile.caseNo());
        audit.record(null, "FALSE_MATERIAL_FOUND", caseFile.caseNo(), Map.of("reason", reason));
    }
}
