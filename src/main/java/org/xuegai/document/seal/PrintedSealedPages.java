package org.xuegai.document.seal;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.document.Matters;
import org.xuegai.document.print.PdfPrinter;
import org.xuegai.platform.Messages;
import org.xuegai.platform.Problem;
import org.xuegai.society.Society;

/** Prints the page for the newest filing and compares what comes back with it. */
@Service
class PrintedSealedPages implements SealedPages {

    private final CaseFiles caseFiles;
    private final Submissions submissions;
    private final Matters matters;
    private final PdfPrinter printer;
    private final SealScans scans;
    private final Messages messages;

    PrintedSealedPages(
            CaseFiles caseFiles,
            Submissions submissions,
            Matters matters,
            PdfPrinter printer,
            SealScans scans,
            Messages messages) {
        this.caseFiles = caseFiles;
        this.submissions = submissions;
        this.matters = matters;
        this.printer = printer;
        this.scans = scans;
        this.messages = messages;
    }

    @Override
    public byte[] pdf(String caseNo) {
        CaseFile caseFile = caseFiles.get(caseNo);
        Submission filed = submissions.main(caseFile).orElseThrow(() -> Problem.conflict("NOTHING_TO_SEAL"));
        Society society = caseFile.society().orElseThrow();
        return printer.print(
                "sealed-page",
                new SealedPage(
                        caseNo,
                        messages.official("document.sealed.title"),
                        caseFile.societyName(),
                        society.unifiedSocialCreditCode(),
                        matters.of(caseFile),
                        filed.revision(),
                        filed.sha256(),
                        codeOf(filed).png()));
    }

    @Override
    public Reading read(String caseNo, String attachmentId) {
        Optional<SealCode> code = scans.code(caseNo, attachmentId);
        if (code.isEmpty()) {
            return Reading.UNREADABLE;
        }
        return submissions
                .main(caseFiles.get(caseNo))
                .map(PrintedSealedPages::codeOf)
                .filter(code.get()::equals)
                .map(same -> Reading.MATCHES)
                .orElse(Reading.OTHER_REVISION);
    }

    private static SealCode codeOf(Submission filed) {
        return new SealCode(filed.caseNo(), filed.formId(), filed.revision(), filed.sha256());
    }
}
