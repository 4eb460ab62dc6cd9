package org.xuegai.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.attachment.Attachment;
import org.xuegai.attachment.Attachments;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.form.FieldType;
import org.xuegai.form.FormCatalogue;
import org.xuegai.form.FormDefinition;
import org.xuegai.platform.Messages;

/** The files that the filings of a case name; what a draft tried and dropped is nobody's concern. */
@Component
public class FiledFiles {

    /**
     * One file and where it belongs.
     *
     * @param label of the field that names it, e.g. 会议纪要
     * @param form title of that form
     * @param first round of the form that names it first
     * @param last round of the form that names it last
     */
    public record FiledFile(Attachment file, String label, String form, int first, int last) {}

    private final Submissions submissions;
    private final Attachments attachments;
    private final FormCatalogue forms;
    private final Messages messages;

    FiledFiles(Submissions submissions, Attachments attachments, FormCatalogue forms, Messages messages) {
        this.submissions = submissions;
        this.attachments = attachments;
        this.forms = forms;
        this.messages = messages;
    }

    /** In the order in which they were uploaded. */
    public List<FiledFile> of(String caseNo) {
        List<Submission> filings = submissions.of(caseNo);
        return attachments.of(caseNo).stream()
                .filter(file -> file.uploadedBy() != null)
                .flatMap(file -> placed(file, filings).stream())
                .toList();
    }

    /** What the file is, for papers: 会议纪要（理事会审议登记，第 1 次）. */
    public String official(FiledFile file) {
        return messages.official(key(file), file.label(), file.form(), file.first(), file.last());
    }

    /** The same in the reader's language. */
    public String said(FiledFile file) {
        return messages.get(key(file), file.label(), file.form(), file.first(), file.last());
    }

    private static String key(FiledFile file) {
        return file.first() == file.last() ? "document.file.once" : "document.file.often";
    }

    /** Where it was filed first; a form that only repeats it says nothing new. */
    private Optional<FiledFile> placed(Attachment file, List<Submission> filings) {
        List<Submission> naming = filings.stream()
                .filter(filing -> filing.data().contains(file.id()))
                .toList();
        return naming.stream().findFirst().map(first -> {
            FormDefinition form = forms.form(first.formId());
            int last = naming.stream()
                    .filter(filing -> filing.formId().equals(first.formId()))
                    .mapToInt(Submission::revision)
                    .max()
                    .orElseThrow();
            return new FiledFile(file, label(form, first, file.id()), form.title(), first.revision(), last);
        });
    }

    private static String label(FormDefinition form, Submission filing, String id) {
        Filed values = new Filed(filing.values());
        return form.fields()
                .flatMap(field -> field.fieldType() == FieldType.LIST
                        ? field.fields().filter(column -> values.rows(field.key()).stream()
                                .anyMatch(row -> names(column, row, id)))
                        : Stream.of(field).filter(single -> names(single, values, id)))
                .findFirst()
                .map(org.xuegai.form.Component::label)
                .orElse(form.title());
    }

    private static boolean names(org.xuegai.form.Component field, Filed values, String id) {
        return field.fieldType() == FieldType.FILE && values.files(field.key()).anyMatch(id::equals);
    }
}
