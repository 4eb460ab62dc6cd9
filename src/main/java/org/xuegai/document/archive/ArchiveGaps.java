package org.xuegai.document.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.document.CaseDocuments;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.Filed;
import org.xuegai.document.WantedPapers;
import org.xuegai.form.FormCatalogue;
import org.xuegai.form.FormDefinition;
import org.xuegai.platform.Messages;

/** Names what an archive package should hold and does not: papers of the decision, files that a form asks for. */
@Component
class ArchiveGaps {

    private static final String PROPERTY = "archive";

    private final List<WantedPapers> wanted;
    private final CaseDocuments documents;
    private final Submissions submissions;
    private final FormCatalogue forms;
    private final Messages messages;

    ArchiveGaps(
            List<WantedPapers> wanted,
            CaseDocuments documents,
            Submissions submissions,
            FormCatalogue forms,
            Messages messages) {
        this.wanted = wanted;
        this.documents = documents;
        this.submissions = submissions;
        this.forms = forms;
        this.messages = messages;
    }

    List<String> of(CaseFile caseFile) {
        List<String> missing = new ArrayList<>();
        wanted.stream()
                .flatMap(papers -> papers.of(caseFile).stream())
                .sorted(Comparator.comparing(DocumentKind::archivePlace))
                .filter(kind -> documents.latest(caseFile.caseNo(), kind.id()).isEmpty())
                .forEach(kind -> missing.add(messages.official("document.kind." + kind.id())));
        Map<String, Submission> latest = new LinkedHashMap<>();
        submissions.of(caseFile.caseNo()).forEach(filing -> latest.put(filing.formId(), filing));
        latest.values().forEach(filing -> missing.addAll(missingIn(filing)));
        return missing;
    }

    private List<String> missingIn(Submission filing) {
        FormDefinition form = forms.form(filing.formId());
        Filed values = new Filed(filing.values());
        return form.fields()
                .filter(field -> field.property(PROPERTY) != null)
                .filter(field -> values.files(field.key()).findAny().isEmpty())
                .map(field -> messages.official("document.archive.gap", field.label(), form.title()))
                .toList();
    }
}
