package org.xuegai.document;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseTypes;
import org.xuegai.casework.Submissions;
import org.xuegai.platform.Messages;

/** What a case is called in papers. */
@Component
class Matters {

    private final Submissions submissions;
    private final CaseTypes types;
    private final Messages messages;

    Matters(Submissions submissions, CaseTypes types, Messages messages) {
        this.submissions = submissions;
        this.types = types;
        this.messages = messages;
    }

    /** The title the society gave its plan, else society and case type, e.g. 湖北省风景园林学会改革方案. */
    String of(CaseFile caseFile) {
        return submissions
                .main(caseFile)
                .map(filed -> filed.values().get("planTitle"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(title -> !title.isBlank())
                .orElseGet(() -> messages.official("document.matter", caseFile.societyName(), typeTitle(caseFile)));
    }

    /** E.g. 改革方案. */
    String typeTitle(CaseFile caseFile) {
        return types.get(caseFile.caseType()).title();
    }
}
