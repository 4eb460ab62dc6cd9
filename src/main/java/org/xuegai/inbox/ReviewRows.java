package org.xuegai.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.xuegai.form.AdviceView;
import org.xuegai.form.AnswersView;
import org.xuegai.form.FieldsView;

/** Puts a reviewer's prepared rows beside the society's, matched by place. */
final class ReviewRows {

    private ReviewRows() {}

    /** The list whose rows were prepared for the reviewer. */
    static Optional<FieldsView.Rows> prepared(FieldsView fields) {
        return fields.items().stream()
                .filter(FieldsView.Rows.class::isInstance)
                .map(FieldsView.Rows.class::cast)
                .filter(rows -> !rows.editable())
                .findFirst();
    }

    /** @param reviewed key of the filed list whose rows the prepared ones are about */
    static List<TaskPage.RowUnderReview> of(
            FieldsView.Rows prepared, String reviewed, AnswersView filed, AdviceView advice) {
        List<AnswersView.Row> answered = filed.sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.id().startsWith(reviewed + "-"))
                .toList();
        List<TaskPage.RowUnderReview> rows = new ArrayList<>();
        List<FieldsView.Row> mine = prepared.rows();
        for (int i = 0; i < Math.min(mine.size(), answered.size()); i++) {
            rows.add(row(answered.get(i), mine.get(i), advice));
        }
        return rows;
    }

    private static TaskPage.RowUnderReview row(AnswersView.Row filed, FieldsView.Row mine, AdviceView advice) {
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
                mine.lead(),
                filed.answers(),
                advice.rules().stream()
                        .filter(rule -> rule.href() != null && rule.href().startsWith("#" + mine.id() + "-"))
                        .toList(),
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
}
