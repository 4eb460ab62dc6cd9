package org.xuegai.document.archive;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CasePrefill;

/** The archivist finds the title and the retention period of the decision table. */
@Component
class ArchivePrefill implements CasePrefill {

    private final ArchiveTitles titles;
    private final RetentionDecisions retention;

    ArchivePrefill(ArchiveTitles titles, RetentionDecisions retention) {
        this.titles = titles;
        this.retention = retention;
    }

    @Override
    public boolean appliesTo(String formId) {
        return ArchivePackages.FORM.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        Map<String, Object> data = new HashMap<>();
        data.put("archiveTitle", titles.of(caseFile));
        data.put("retentionPeriod", retention.periodFor(caseFile));
        return data;
    }
}
