package org.xuegai.pilot.agreement;

import java.util.List;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.document.ArchivePlace;
import org.xuegai.document.DeclaredPaper;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.print.Letter;
import org.xuegai.document.print.Paper;
import org.xuegai.document.print.PaperText;
import org.xuegai.pilot.PilotStandard;
import org.xuegai.pilot.PilotStandards;
import org.xuegai.pilot.batch.PilotBatches;
import org.xuegai.platform.Dates;
import org.xuegai.platform.Messages;

/** 任务书: the eleven targets, the fund, and who has signed. Source: domain 2.2 step 11 */
@Component
class AgreementPaper implements DeclaredPaper {

    static final DocumentKind KIND = DocumentKind.shown("pilot-agreement", ArchivePlace.REPLY);

    private final PilotAgreements agreements;
    private final PilotBatches batches;
    private final PilotStandards standards;
    private final AgreementSigners signers;
    private final Messages messages;
    private final Dates dates;

    AgreementPaper(
            PilotAgreements agreements,
            PilotBatches batches,
            PilotStandards standards,
            AgreementSigners signers,
            Messages messages,
            Dates dates) {
        this.agreements = agreements;
        this.batches = batches;
        this.standards = standards;
        this.signers = signers;
        this.messages = messages;
        this.dates = dates;
    }

    @Override
    public DocumentKind kind() {
        return KIND;
    }

    @Override
    public Paper of(CaseFile caseFile) {
        PilotAgreement agreement = agreements.ofCase(caseFile.caseNo()).orElseThrow();
        PaperText text = PaperText.of(List.of(
                new PaperText.Facts(List.of(
                        fact("society", caseFile.societyName()),
                        fact(
                                "period",
                                messages.official(
                                        "pilot.phase.dates",
                                        dates.day(agreement.beginsOn()),
                                        dates.day(agreement.endsOn()))),
                        fact(
                                "fund",
                                messages.official(
                                        "pilot.agreement.fundText",
                                        agreement.fundTotal().toPlainString(),
                                        agreement.firstPayment().toPlainString())))),
                targets(agreement),
                new PaperText.Signatures(List.of(
                        fact("association", signers.ofAssociation(caseFile.caseNo())),
                        fact("societySide", societySide(caseFile.caseNo()))))));
        return Letter.of(caseFile.caseNo(), messages.official("pilot.agreement.title"), Letter.Layout.TABLE, text)
                .numbered(agreement.agreementNo());
    }

    private PaperText.Grid targets(PilotAgreement agreement) {
        List<PilotStandard> all =
                standards.of(batches.get(agreement.batchCode()).standardsVersion());
        return new PaperText.Grid(
                List.of(
                        messages.official("pilot.standard.name"),
                        messages.official("pilot.agreement.target"),
                        messages.official("pilot.agreement.due")),
                List.of(28, 50, 22),
                agreements.targets(agreement).stream()
                        .map(target -> List.of(
                                target.standardNo() + " "
                                        + all.get(target.standardNo() - 1).name(),
                                target.targetText(),
                                dates.day(target.dueOn())))
                        .toList());
    }

    private PaperText.Fact fact(String label, String text) {
        return new PaperText.Fact(messages.official("pilot.agreement." + label), text);
    }

    private String societySide(String caseNo) {
        String name = signers.ofSociety(caseNo);
        return signers.signedAgain(caseNo)
                .map(filed -> messages.official("pilot.agreement.signedAgain", name, dates.day(filed.submittedAt())))
                .orElse(name);
    }
}
