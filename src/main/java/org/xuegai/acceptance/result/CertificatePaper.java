package org.xuegai.acceptance.result;

import java.util.List;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.casework.CaseFile;
import org.xuegai.document.ArchivePlace;
import org.xuegai.document.DeclaredPaper;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.print.Letter;
import org.xuegai.document.print.Paper;
import org.xuegai.document.print.PaperText;
import org.xuegai.document.print.QrCodes;
import org.xuegai.document.proof.PublicProofs;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;

/** 证书: what a society that has passed may hang up; its code leads to the public proof. Source: domain 2.4 step 11 */
@Component
class CertificatePaper implements DeclaredPaper {

    static final DocumentKind KIND =
            DocumentKind.shown("acceptance-certificate", ArchivePlace.REPLY).keptAs("certificate");

    private final Acceptances acceptances;
    private final PublicProofs proofs;
    private final Messages messages;
    private final XuegaiClock clock;

    CertificatePaper(Acceptances acceptances, PublicProofs proofs, Messages messages, XuegaiClock clock) {
        this.acceptances = acceptances;
        this.proofs = proofs;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public DocumentKind kind() {
        return KIND;
    }

    @Override
    public Paper of(CaseFile caseFile) {
        String number = acceptances.get(caseFile.caseNo()).certificateNo();
        PaperText text = PaperText.of(List.of(
                new PaperText.Paragraph(messages.official("acceptance.certificate.text", caseFile.societyName())),
                new PaperText.Code(
                        QrCodes.dataAddress(proofs.address(number)),
                        messages.official("acceptance.certificate.scan"))));
        return Letter.of(
                        caseFile.caseNo(),
                        messages.official("acceptance.certificate.title"),
                        Letter.Layout.CERTIFICATE,
                        text)
                .numbered(number)
                .signed(messages.official("document.organ.head"), clock.today());
    }
}
