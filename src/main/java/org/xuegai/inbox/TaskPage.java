package org.xuegai.inbox;

import java.util.List;

import org.xuegai.casework.CaseEvent;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.FormWork;
import org.xuegai.form.AdviceView;
import org.xuegai.form.Answer;
import org.xuegai.form.ErrorsView;
import org.xuegai.form.FieldsView;
import org.xuegai.form.FormChange;

/**
 * Everything the page of a task shows.
 *
 * @param card as on the inbox, with light and summary
 * @param question the sentence a decision answers; null where nothing is decided
 * @param filing revision of the case's main form; 0 before the first
 * @param comparedWith revision that the changes are against; null for the first
 * @param changes against that revision; empty for the first
 * @param opinions what was said before, in the order in which papers are signed
 * @param asked the request that is decided on; empty where the filing itself is
 * @param fields drawn in the page; those of the decision stand in the dock
 * @param panels what modules show beside the form
 * @param withdrawalAsked the society wants the case back and its president has not confirmed yet
 */
record TaskPage(
        InboxCard card,
        InboxItem item,
        CaseFile caseFile,
        FormWork work,
        String question,
        int filing,
        Integer comparedWith,
        List<FormChange> changes,
        List<CaseEvent> opinions,
        AdviceView advice,
        ErrorsView errors,
        List<RowUnderReview> changedRows,
        List<RowUnderReview> otherRows,
        List<FieldsView.Item> asked,
        List<FieldsView.Item> fields,
        List<FieldsView.Item> dock,
        TaskPapers.Shelf papers,
        List<TaskPanel.Drawn> panels,
        boolean withdrawalAsked) {

    /**
     * One prepared row of the filing with the reviewer's fields beside it.
     *
     * @param gist of what the society wrote
     * @param duty what the task asks for
     * @param checks what the system has checked of the row
     * @param answered the reviewer has already given a verdict; null for not yet
     */
    record RowUnderReview(
            String id,
            String title,
            String gist,
            String duty,
            List<Answer> answers,
            List<AdviceView.Rule> checks,
            List<FieldsView.Item> fields,
            String answered) {}

    public boolean isDecision() {
        return question != null;
    }

    /** Whether to offer another look at the panels after saving. */
    public boolean looksAgain() {
        return panels.stream().anyMatch(TaskPanel.Drawn::follows);
    }

    public boolean hasRows() {
        return !changedRows.isEmpty() || !otherRows.isEmpty();
    }
}
