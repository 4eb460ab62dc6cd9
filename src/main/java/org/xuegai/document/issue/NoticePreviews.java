package org.xuegai.document.issue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.casework.filing.FormWork;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.print.PdfPrinter;
import org.xuegai.form.FormBinder;
import org.xuegai.form.FormResult;
import org.xuegai.inbox.TaskGate;
import org.xuegai.inbox.TaskPanel;
import org.xuegai.platform.Problem;

/** Shows the general office the notice as it will go out, all but number and date, before it takes a number. */
@Component
class NoticePreviews implements TaskPanel {

    /** @param html the paper's text, printed by the template that prints the PDF */
    record Preview(String taskId, String html) {}

    private static final String KIND = DocumentKind.FILING_NOTICE.id();

    private final TaskGate gate;
    private final FormBinder binder;
    private final IssuePapers papers;
    private final PdfPrinter printer;

    NoticePreviews(TaskGate gate, FormBinder binder, IssuePapers papers, PdfPrinter printer) {
        this.gate = gate;
        this.binder = binder;
        this.papers = papers;
        this.printer = printer;
    }

    @Override
    public Optional<Drawn> of(FormWork work) {
        return IssuePapers.ISSUE.equals(work.form().id())
                ? Optional.of(new Drawn("document/notice-preview", preview(work), true))
                : Optional.empty();
    }

    Preview preview(FormWork work) {
        return new Preview(work.taskId(), printer.text(KIND, draft(work)));
    }

    byte[] pdf(FormWork work) {
        return printer.print(KIND, draft(work));
    }

    /**
     * The form as it has been saved.
     *
     * @throws Problem 404 for whoever does not have this task, as for any other task; 409 ALREADY_HANDLED
     */
    FormWork sheet(String taskId, Actor actor) {
        FormWork work = open(taskId, actor);
        if (!IssuePapers.ISSUE.equals(work.form().id())) {
            throw Problem.notFound();
        }
        return work;
    }

    private FormWork open(String taskId, Actor actor) {
        try {
            return gate.open(taskId, actor).work();
        } catch (Problem refused) {
            throw refused.status() == HttpStatus.FORBIDDEN ? Problem.notFound() : refused;
        }
    }

    /** As the form would be filed now, without what it would not take: the preview says what the paper will say. */
    private FilingNotice draft(FormWork work) {
        FormResult filed = binder.check(work.form(), work.context(), work.data());
        Map<String, Object> values = new HashMap<>(filed.data());
        filed.errors().forEach(error -> values.remove(error.field()));
        return papers.draft(work.caseFile(), values);
    }
}
