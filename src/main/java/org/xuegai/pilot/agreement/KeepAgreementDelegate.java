package org.xuegai.pilot.agreement;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.document.MadePapers;

/** Puts the agreement on record that both have signed. */
@Component("keepAgreementDelegate")
class KeepAgreementDelegate implements JavaDelegate {

    private final CaseFiles caseFiles;
    private final PilotAgreements agreements;
    private final MadePapers papers;
    private final AuditLog audit;

    KeepAgreementDelegate(CaseFiles caseFiles, PilotAgreements agreements, MadePapers papers, AuditLog audit) {
        this.caseFiles = caseFiles;
        this.agreements = agreements;
        this.papers = papers;
        this.audit = audit;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile caseFile = caseFiles.get(execution.getProcessBusinessKey());
        PilotAgreement agreement = agreements.keep(caseFile);
        papers.make(caseFile.caseNo(), AgreementPaper.KIND.id(), null);
        audit.record(null, "AGREEMENT_SIGNED", caseFile.caseNo(), Map.of("agreementNo", agreement.agreementNo()));
    }
}
