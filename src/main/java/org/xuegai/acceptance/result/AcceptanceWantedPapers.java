package org.xuegai.acceptance.result;

import java.util.List;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.casework.CaseFile;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.WantedPapers;

/** What the archive package of an acceptance must hold. Source: domain 2.4 Documents */
@Component
class AcceptanceWantedPapers implements WantedPapers {

    private final Acceptances acceptances;

    AcceptanceWantedPapers(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public List<DocumentKind> of(CaseFile caseFile) {
        return acceptances
                .of(caseFile.caseNo())
                .filter(acceptance -> acceptance.certificateNo() != null)
                .map(acceptance -> List.of(CertificatePaper.KIND))
                .orElse(List.of());
    }
}
