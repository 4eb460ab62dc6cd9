package org.xuegai.acceptance.result;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.document.MadePapers;
import org.xuegai.document.proof.PublicProofs;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.society.CreditNotes;
import org.xuegai.society.SocietyStanding;

/** What a final conclusion changes: agreement, certificate, standing, record. Source: domain 2.4 step 11 */
@Component
class AcceptanceResults {

    private static final String SERIES = "YS";

    private final Acceptances acceptances;
    private final InspectedAgreements agreements;
    private final CaseFiles caseFiles;
    private final PublicProofs proofs;
    private final MadePapers papers;
    private final SocietyStanding standing;
    private final CreditNotes credit;
    private final RuleParameters parameters;
    private final AuditLog audit;
    private final Messages messages;
    private final XuegaiClock clock;

    AcceptanceResults(
            Acceptances acceptances,
            InspectedAgreements agreements,
            CaseFiles caseFiles,
            PublicProofs proofs,
            MadePapers papers,
            SocietyStanding standing,
            CreditNotes credit,
            RuleParameters parameters,
            AuditLog audit,
            Messages messages,
            XuegaiClock clock) {
        this.acceptances = acceptances;
        this.agreements = agreements;
        this.caseFiles = caseFiles;
        this.proofs = proofs;
        this.papers = papers;
        this.standing = standing;
        this.credit = credit;
        this.parameters = parameters;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /** Doing it twice changes nothing. */
    @Transactional
    void apply(String caseNo) {
        CaseFile caseFile = caseFiles.get(caseNo);
        Acceptance acceptance = acceptances.get(caseNo);
        agreements.end(acceptance, acceptance.conclusion());
        if (Acceptance.PASS.equals(acceptance.conclusion()) && !acceptance.isFalseMaterial()) {
            passed(caseFile, acceptance);
        } else if (!acceptance.isFalseMaterial()) {
            credit.note(caseFile.societyId(), "ACCEPTANCE_FAIL", messages.official("acceptance.credit.fail"), caseNo);
        }
        audit.record(null, "ACCEPTANCE_APPLIED", caseNo, Map.of("conclusion", acceptance.conclusion()));
    }

    private void passed(CaseFile caseFile, Acceptance acceptance) {
        if (acceptance.certificateNo() == null) {
            String number = proofs.publish(
                            caseFile,
                            CertificatePaper.KIND,
                            SERIES,
                            messages.official("acceptance.certificate.conclusion"))
                    .number();
            acceptances.certified(caseFile.caseNo(), number);
            papers.make(caseFile.caseNo(), CertificatePaper.KIND.id(), null);
        }
        standing.priority(
                caseFile.societyId(), clock.today().plusYears(parameters.integer("priorityYears")), caseFile.caseNo());
        credit.note(
                caseFile.societyId(),
                "ACCEPTANCE_PASS",
                messages.official("acceptance.credit.pass"),
                caseFile.caseNo());
    }
}
