package org.xuegai.document;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseTypes;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.form.FormCatalogue;
import org.xuegai.platform.Messages;

/** What a case is called in papers. */
@Component
public class Matters {

    private final Submissions submissions;
    private final CaseTypes types;
    private final FormCatalogue forms;
    private final Messages messages;

    Matters(Submissions submissions, CaseTypes types, FormCatalogue forms, Messages messages) {
        this.submissions = submissions;
        this.forms = forms;
        this.types = types;
        this.messages = messages;
    }

    /** The title the society gave its filing, else society and case type, e.g. 湖北省风景园林学会改革方案. */
    public String of(CaseFile caseFile) {
        return submissions
                .main(caseFile)
                .flatMap(this::title)
                .orElseGet(() -> messages.official("document.matter", caseFile.societyName(), typeTitle(caseFile)));
    }

    private Optional<String> title(Submission filed) {
        Filed values = new Filed(filed.values());
        return forms.form(filed.formId())
                .fields()
                .filter(field -> "true".equals(field.property("matter")))
                .map(field -> values.text(field.key()))
                .filter(title -> !title.isBlank())
                .findFirst();
    }

    /** E.g. 改革方案. */
    public String typeTitle(CaseFile caseFile) {
        return types.get(caseFile.caseType()).title();
    }
}
