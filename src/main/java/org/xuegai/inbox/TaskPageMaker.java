package org.xuegai.inbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseEvent;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.OpinionOrder;
import org.xuegai.casework.filing.FiledForm;
import org.xuegai.casework.filing.FormWork;
import org.xuegai.form.AdviceView;
import org.xuegai.form.FieldsView;
import org.xuegai.form.FormChange;
import org.xuegai.form.FormViews;
import org.xuegai.platform.FieldProblem;

/** Gathers the page of a task: what was filed, what changed, what was said, what is asked. */
@Component
class TaskPageMaker {

    private static final String WITHDRAWAL = "withdrawal";

    private final InboxRows rows;
    private final InboxCards cards;
    private final FormViews views;
    private final FiledForm.Reader filings;
    private final CaseTimeline timeline;
    private final TaskPapers papers;
    private final List<TaskPanel> panels;

    TaskPageMaker(
            InboxRows rows,
            InboxCards cards,
            FormViews views,
            FiledForm.Reader filings,
            CaseTimeline timeline,
            TaskPapers papers,
            List<TaskPanel> panels) {
        this.rows = rows;
        this.cards = cards;
        this.views = views;
        this.filings = filings;
        this.timeline = timeline;
        this.papers = papers;
        this.panels = panels;
    }

    TaskPage make(InboxItem item, FormWork work, List<FieldProblem> errors, Actor actor) {
        CaseFile caseFile = work.caseFile();
        InboxCard card = cards.card(item, actor);
        Optional<FiledForm> filed = invitedOnly(card, actor) ? Optional.empty() : filings.latest(caseFile, actor);
        List<FormChange> changes = filed.map(FiledForm::changes).orElse(List.of());
        FieldsView fields = views.whole(work.form(), work.context(), work.data(), errors);
        List<FieldsView.Item> dock = dock(fields, work);
        List<FieldsView.Item> asked = asked(fields, work);
        List<TaskPage.RowUnderReview> rows = rows(fields, filed, work);
        Set<String> changed = changes.stream().map(TaskPageMaker::rowOf).collect(Collectors.toSet());
        boolean hasRows = !rows.isEmpty();
        return new TaskPage(
                card,
                item,
                caseFile,
                work,
                question(item),
                filed.map(plan -> plan.submission().revision()).orElse(0),
                filed.map(FiledForm::comparedWith).orElse(null),
                changes,
                actor.isOn(Role.Side.SOCIETY) || actor.isOn(Role.Side.EXPERT) ? List.of() : opinions(caseFile, card),
                filed.map(FiledForm::advice).orElse(new AdviceView(List.of())),
                fields.errors(),
                rows.stream().filter(row -> changed.contains(row.id())).toList(),
                rows.stream().filter(row -> !changed.contains(row.id())).toList(),
                asked,
                fields.items().stream()
                        .filter(one -> !dock.contains(one) && !asked.contains(one))
                        .filter(one -> !(hasRows && one instanceof FieldsView.Rows))
                        .toList(),
                dock,
                card.caseOpen() ? papers.of(caseFile, actor) : TaskPapers.Shelf.EMPTY,
                panels.stream().flatMap(panel -> panel.of(work).stream()).toList(),
                isWithdrawalAsked(item));
    }

    /** Before the commitment an expert sees nothing of a case but the invitation. Source: domain 2.3 step 6 */
    private static boolean invitedOnly(InboxCard card, Actor actor) {
        return actor.isOn(Role.Side.EXPERT) && !card.caseOpen();
    }

    private boolean isWithdrawalAsked(InboxItem item) {
        return !WITHDRAWAL.equals(item.card().processId())
                && rows.findOpenByCaseNo(item.card().caseNo()).stream()
                        .anyMatch(open -> WITHDRAWAL.equals(open.card().processId()));
    }

    private static String question(InboxItem item) {
        String question = item.card().question();
        return question == null
                ? null
                : question.replace("{societyName}", item.card().societyName());
    }

    /** What was said inside the society stays there until it has sent its case. */
    private List<CaseEvent> opinions(CaseFile caseFile, InboxCard card) {
        return OpinionOrder.latest(timeline.all(caseFile.caseNo())).stream()
                .filter(event -> card.caseOpen() || !"society".equals(event.opinionBox()))
                .toList();
    }

    /** The choice and the opinion stand under the thumb; the rest above. */
    private static List<FieldsView.Item> dock(FieldsView fields, FormWork work) {
        Set<String> keys = new java.util.HashSet<>();
        FiledOpinion.decision(work.form()).ifPresent(field -> keys.add(field.key()));
        FiledOpinion.opinion(work.form()).ifPresent(field -> keys.add(field.key()));
        return fields.items().stream().filter(item -> keys.contains(path(item))).toList();
    }

    /** What is asked for stands before all that helps to decide on it. */
    private static List<FieldsView.Item> asked(FieldsView fields, FormWork work) {
        Set<String> keys = work.form()
                .fields()
                .filter(field -> "true".equals(field.property("request")))
                .map(field -> field.key())
                .collect(Collectors.toSet());
        return fields.items().stream()
                .filter(item -> item instanceof FieldsView.Fixed fixed && keys.contains(fixed.id()))
                .toList();
    }

    private static String path(FieldsView.Item item) {
        if (item instanceof FieldsView.Field field) {
            return field.path();
        }
        return item instanceof FieldsView.Conditional conditional ? path(conditional.item()) : null;
    }

    /** The reviewer's prepared rows beside the society's, with what the system has checked. */
    private List<TaskPage.RowUnderReview> rows(FieldsView fields, Optional<FiledForm> filed, FormWork work) {
        Optional<FieldsView.Rows> prepared = ReviewRows.prepared(fields);
        Optional<String> reviewed =
                prepared.flatMap(rows -> work.form().field(rows.path())).map(list -> list.property("reviews"));
        return reviewed.isEmpty() || filed.isEmpty()
                ? List.of()
                : ReviewRows.of(
                        prepared.get(),
                        reviewed.get(),
                        filed.get().answers(),
                        views.advice(work.form(), work.context(), work.data()));
    }

    private static String rowOf(FormChange change) {
        return change.path().contains("]")
                ? change.path()
                        .substring(0, change.path().indexOf(']') + 1)
                        .replaceAll("[\\[\\]]", "-")
                        .replaceAll("-$", "")
                : "";
    }
}
