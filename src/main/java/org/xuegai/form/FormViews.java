package org.xuegai.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.xuegai.platform.FieldProblem;

/** Views of a form for pages: the whole form, one section, one row, the task list, the answers. */
@Service
public class FormViews {

    private final FeelExpressions expressions;
    private final FieldViews fields;
    private final RowTitles rowTitles;
    private final TaskLists taskLists;
    private final ErrorViews errorViews;
    private final AnswerViews answers;
    private final AdviceViews advice;

    FormViews(
            FeelExpressions expressions,
            FieldViews fields,
            RowTitles rowTitles,
            TaskLists taskLists,
            ErrorViews errorViews,
            AnswerViews answers,
            AdviceViews advice) {
        this.expressions = expressions;
        this.fields = fields;
        this.rowTitles = rowTitles;
        this.taskLists = taskLists;
        this.errorViews = errorViews;
        this.answers = answers;
        this.advice = advice;
    }

    /** All fields on one page, for the short forms of tasks. */
    public FieldsView whole(
            FormDefinition form, FormContext context, Map<String, Object> data, List<FieldProblem> errors) {
        List<FieldsView.Item> items = drawing(form, context, data, errors).items(form.components(), form.title());
        return new FieldsView(null, null, form.title(), null, items, errorViews.onPage(form, data, errors));
    }

    /**
     * The fields of one group with the property {@code section}.
     *
     * @throws org.xuegai.platform.Problem 404 if there is no such section
     */
    public FieldsView section(
            FormDefinition form,
            FormContext context,
            Map<String, Object> data,
            String section,
            List<FieldProblem> errors) {
        Component group = FormOutline.section(form, section);
        List<FieldProblem> own = FormOutline.errorsOf(group, errors);
        List<FieldsView.Item> items = drawing(form, context, data, own).items(group.children(), group.label());
        return new FieldsView(
                section, form.title(), group.label(), group.description(), items, errorViews.onPage(form, data, own));
    }

    /**
     * The fields of one row of a list.
     *
     * @param index from 0
     * @throws org.xuegai.platform.Problem 404 if there is no such row
     */
    public FieldsView row(
            FormDefinition form,
            FormContext context,
            Map<String, Object> data,
            String list,
            int index,
            List<FieldProblem> errors) {
        Component component = FormOutline.list(form, list);
        Map<String, Object> row = FormOutline.row(component, data, index);
        FieldPath path = FieldPath.of(list).at(index);
        List<FieldProblem> own = FormBinder.errorsAt(errors, path.toString());
        List<FieldsView.Item> items =
                knownFirst(drawing(form, context, data, own).row(component, index));
        String number = rowTitles.number(component, row, index);
        return new FieldsView(
                path.toString(),
                component.label() + "　" + number,
                rowTitles.title(component, row).orElse(number),
                rowTitles.lead(component, row),
                items,
                ErrorsView.of(own));
    }

    /** What cannot be changed and stands before everything else is read at a glance; what is empty is left out. */
    private static List<FieldsView.Item> knownFirst(List<FieldsView.Item> items) {
        List<FieldsView.Fixed> known = items.stream()
                .takeWhile(item -> item instanceof FieldsView.Fixed fixed && fixed.error() == null)
                .map(FieldsView.Fixed.class::cast)
                .toList();
        List<FieldsView.Fixed> told =
                known.stream().filter(fixed -> !fixed.value().isEmpty()).toList();
        Stream<FieldsView.Item> rest = items.stream().skip(known.size());
        return told.isEmpty()
                ? rest.toList()
                : Stream.concat(Stream.of(new FieldsView.Known(told)), rest).toList();
    }

    /** Sections and prepared rows with their state; checks the form to know it. */
    public TaskListView taskList(FormDefinition form, FormContext context, Map<String, Object> data, FormLinks links) {
        return taskLists.of(form, context, data, null, links);
    }

    /**
     * The same after a return: what has been changed since is told from what still waits.
     *
     * @param filed data of the filing that was returned; null where there was none
     */
    public TaskListView taskList(
            FormDefinition form,
            FormContext context,
            Map<String, Object> data,
            Map<String, Object> filed,
            FormLinks links) {
        return taskLists.of(form, context, data, filed, links);
    }

    /** Everything answered, for reading. */
    public AnswersView answers(FormDefinition form, FormContext context, Map<String, Object> data) {
        return answers.of(form, context, data, FormLinks.NONE);
    }

    /** Everything a filed form says, whatever its conditions would hide by now. */
    public AnswersView filed(FormDefinition form, FormContext context, Map<String, Object> data) {
        return answers.filed(form, context, data);
    }

    /** Everything answered, each answer with the way to change it: 核对后提交. */
    public AnswersView review(FormDefinition form, FormContext context, Map<String, Object> data, FormLinks links) {
        return answers.of(form, context, data, links);
    }

    /** The errors of a form of several pages; each line leads to the page of its field. */
    public ErrorsView errors(
            FormDefinition form, Map<String, Object> data, List<FieldProblem> errors, FormLinks links) {
        return errorViews.of(form, data, errors, links);
    }

    /** What the rules say about what has been typed so far. */
    public AdviceView advice(FormDefinition form, FormContext context, Map<String, Object> data) {
        return advice.of(form, context, data);
    }

    private FormDrawing drawing(
            FormDefinition form, FormContext context, Map<String, Object> data, List<FieldProblem> errors) {
        return new FormDrawing(form, context, data, errors, expressions, fields, rowTitles);
    }
}
