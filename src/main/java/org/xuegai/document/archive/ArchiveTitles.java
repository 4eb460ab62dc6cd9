package org.xuegai.document.archive;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.document.FiledForms;
import org.xuegai.document.Matters;
import org.xuegai.platform.Messages;

/** 题名: society, matter and year. Source: domain 2.0.5 archivePackage. */
@Component
class ArchiveTitles {

    private final Matters matters;
    private final Messages messages;

    ArchiveTitles(Matters matters, Messages messages) {
        this.matters = matters;
        this.messages = messages;
    }

    String of(CaseFile caseFile) {
        return messages.official(
                "document.title.archive",
                matters.of(caseFile),
                String.valueOf(FiledForms.day(caseFile.createdAt()).getYear()));
    }
}
