package org.xuegai.document.seal;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.SocietyForms;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.CaseFacts;

/** Tells the intake form whether the stamped page's code could be read. */
@Component
class SealedPageFacts implements CaseFacts {

    private final SealedPages sealedPages;
    private final Submissions submissions;

    SealedPageFacts(SealedPages sealedPages, Submissions submissions) {
        this.sealedPages = sealedPages;
        this.submissions = submissions;
    }

    /** {@code sealedPageState}: a name of {@link SealedPages.Reading}; absent before and after intake. */
    @Override
    public Map<String, Object> of(CaseFile caseFile) {
        if (caseFile.status() != CaseStatus.SUBMITTED) {
            return Map.of();
        }
        return submissions
                .latest(caseFile.caseNo(), SocietyForms.COMMITMENT)
                .flatMap(signed -> SealedPageCheck.files(signed.values()).findFirst())
                .map(file -> Map.<String, Object>of(
                        "sealedPageState",
                        sealedPages.read(caseFile.caseNo(), file).name()))
                .orElse(Map.of());
    }
}
