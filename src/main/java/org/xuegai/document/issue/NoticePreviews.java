package org.xuegai.document.issue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.casework.filing.FormWork;
import org.xuegai.document.print.OfficialPaper;
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

    private final TaskGate gate;
    private final FormBinder binder;
    private final IssuedPapers papers;
    private final OfficialPapers writer;
    private final IssueProcess process;
    private final PdfPrinter printer;

    NoticePreviews(
            TaskGate gate,
            FormBinder binder,
            IssuedPapers papers,
            OfficialPapers writer,
            IssueProcess process,
            PdfPrinter printer) {
        this.gate = gate;
        this.binder = binder;
        this.papers = papers;
        this.writer = writer;
        this.process = process;
        this.printer = printer;
    }

    @Override
    public Optional<Drawn> of(FormWork work) {
        return OfficialPapers.ISSUE.equals(work.form().id())
                ? Optional.of(new Drawn("document/notice-preview", preview(work), true))
                : Optional.empty();
    }

    Preview preview(FormWork work) {
        return new Preview(work.taskId(), text(draft(work)));
    }

    private String text(OfficialPaper draft) {
        return printer.text(draft.template(), draft);
    }

    byte[] pdf(FormWork work) {
        OfficialPaper draft = draft(work);
        return printer.print(draft.template(), draft);
    }

    /**
     * The form as it has been saved.
     *
     * @throws Problem 404 for whoever does not have this task, as for any other task; 409 ALREADY_HANDLED
     */
    FormWork sheet(String taskId, Actor actor) {
        FormWork work = open(taskId, actor);
        if (!OfficialPapers.ISSUE.equals(work.form().id())) {
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
    private OfficialPaper draft(FormWork work) {
        FormResult filed = binder.check(work.form(), work.context(), work.data());
        Map<String, Object> values = new HashMap<>(filed.data());
        filed.errors().forEach(error -> values.remove(error.field()));
        return writer.draft(papers.of(process.kindOf(work.taskId())), work.caseFile(), values);
    }
}
