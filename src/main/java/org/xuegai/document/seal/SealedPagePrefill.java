package org.xuegai.document.seal;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.SocietyForms;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.CasePrefill;

/** The president need not upload a stamped page that the secretary-general has uploaded with the resolution. */
@Component
class SealedPagePrefill implements CasePrefill {

    private final Submissions submissions;
    private final SealedPages sealedPages;

    SealedPagePrefill(Submissions submissions, SealedPages sealedPages) {
        this.submissions = submissions;
        this.sealedPages = sealedPages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return SocietyForms.COMMITMENT.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        List<String> pages = submissions
                .latest(caseFile.caseNo(), SocietyForms.BOARD_RESOLUTION)
                .map(resolution -> SealedPageCheck.files(resolution.values())
                        .filter(id -> isOfThisRevision(caseFile.caseNo(), id))
                        .toList())
                .orElse(List.of());
        return pages.isEmpty() ? Map.of() : Map.of(SealedPageCheck.FIELD, pages);
    }

    private boolean isOfThisRevision(String caseNo, String attachmentId) {
        return sealedPages.read(caseNo, attachmentId) != SealedPages.Reading.OTHER_REVISION;
    }
}
