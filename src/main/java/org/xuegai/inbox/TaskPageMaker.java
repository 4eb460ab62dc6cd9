package org.xuegai.inbox;

import java.util.ArrayList;
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
import org.xuegai.casework.FiledPlan;
import org.xuegai.casework.FormWork;
import org.xuegai.casework.OpinionOrder;
import org.xuegai.form.AdviceView;
import org.xuegai.form.AnswersView;
import org.xuegai.form.FieldsView;
import org.xuegai.form.FormChange;
import org.xuegai.form.FormViews;
import org.xuegai.platform.FieldProblem;

/** Gathers the page of a task: what was filed, what changed, what was said, what is asked. */
@Component
class TaskPageMaker {

    private final InboxCards cards;
    private final FormViews views;
    private final FiledPlan.Reader filings;
    private final CaseTimeline timeline;

    TaskPageMaker(InboxCards cards, FormViews views, FiledPlan.Reader filings, CaseTimeline timeline) {
        this.cards = cards;
        this.views = views;
        this.filings = filings;
        this.timeline = timeline;
    }

    TaskPage make(InboxItem item, FormWork work, List<FieldProblem> errors, Actor actor) {
        CaseFile caseFile = work.caseFile();
        Optional<FiledPlan> filed = filings.latest(caseFile, actor);
        List<FormChange> changes = filed.map(FiledPlan::changes).orElse(List.of());
        FieldsView fields = views.whole(work.form(), work.context(), work.data(), errors);
        List<FieldsView.Item> dock = dock(fields, work);
        List<TaskPage.RowUnderReview> rows = rows(fields, filed.map(FiledPlan::answers));
        Set<String> changed = changes.stream().map(TaskPageMaker::rowOf).collect(Collectors.toSet());
        boolean hasRows = !rows.isEmpty();
        InboxCard card = cards.card(item, actor);
        return new TaskPage(
                card,
                item,
                caseFile,
                work,
                question(item),
                filed.map(plan -> plan.submission().revision()).orElse(0),
                changes,
                actor.isOn(Role.Side.SOCIETY) ? List.of() : opinions(caseFile, card),
                filed.map(FiledPlan::advice).orElse(new AdviceView(List.of())),
                fields.errors(),
                rows.stream().filter(row -> changed.contains(row.id())).toList(),
                rows.stream().filter(row -> !changed.contains(row.id())).toList(),
                fields.items().stream()
                        .filter(one -> !dock.contains(one) && !(hasRows && one instanceof FieldsView.Rows))
                        .toList(),
                dock);
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

    private static String path(FieldsView.Item item) {
        if (item instanceof FieldsView.Field field) {
            return field.path();
        }
        return item instanceof FieldsView.Conditional conditional ? path(conditional.item()) : null;
    }

    /** The reviewer's prepared rows beside the society's, matched by place. */
    private static List<TaskPage.RowUnderReview> rows(FieldsView fields, Optional<AnswersView> filed) {
        Optional<FieldsView.Rows> prepared = fields.items().stream()
                .filter(FieldsView.Rows.class::isInstance)
                .map(FieldsView.Rows.class::cast)
                .filter(rows -> !rows.editable())
                .findFirst();
        if (prepared.isEmpty() || filed.isEmpty()) {
            return List.of();
        }
        List<AnswersView.Row> answered = filed.get().sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.id().startsWith("reformTaskRows"))
                .toList();
        List<TaskPage.RowUnderReview> rows = new ArrayList<>();
        List<FieldsView.Row> mine = prepared.get().rows();
        for (int i = 0; i < Math.min(mine.size(), answered.size()); i++) {
            rows.add(row(answered.get(i), mine.get(i)));
        }
        return rows;
    }

    private static TaskPage.RowUnderReview row(AnswersView.Row filed, FieldsView.Row mine) {
        List<FieldsView.Item> controls = mine.items().stream()
                .filter(item -> !(item instanceof FieldsView.Fixed))
                .toList();
        return new TaskPage.RowUnderReview(
                filed.id(),
                filed.title(),
                filed.answers().stream()
                        .skip(1)
                        .findFirst()
                        .map(answer -> answer.value().plain())
                        .orElse(""),
                filed.answers(),
                controls,
                verdict(controls));
    }

    private static String verdict(List<FieldsView.Item> controls) {
        return controls.stream()
                .filter(FieldsView.Field.class::isInstance)
                .map(FieldsView.Field.class::cast)
                .flatMap(field -> field.choices().stream())
                .filter(FieldsView.Choice::chosen)
                .map(FieldsView.Choice::label)
                .findFirst()
                .orElse(null);
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
