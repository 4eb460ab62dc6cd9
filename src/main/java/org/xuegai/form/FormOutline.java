package org.xuegai.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;
import org.xuegai.platform.Problem;

/** A form's sections and prepared rows, and how far each of them is. */
@Service
class FormOutline {

    private static final Set<String> STILL_EMPTY = Set.of("REQUIRED", "TOO_FEW_ROWS");
    private static final String NOT_APPLICABLE = "NOT_APPLICABLE";

    private final FeelExpressions expressions;
    private final FormChecking checking;
    private final RowTitles rowTitles;
    private final Messages messages;

    FormOutline(FeelExpressions expressions, FormChecking checking, RowTitles rowTitles, Messages messages) {
        this.expressions = expressions;
        this.checking = checking;
        this.rowTitles = rowTitles;
        this.messages = messages;
    }

    static List<Component> sections(FormDefinition form) {
        return form.components().stream()
                .filter(c -> c.property("section") != null)
                .toList();
    }

    static Component section(FormDefinition form, String key) {
        return sections(form).stream()
                .filter(group -> group.property("section").equals(key))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    static Component list(FormDefinition form, String key) {
        return form.field(key).filter(f -> f.fieldType() == FieldType.LIST).orElseThrow(Problem::notFound);
    }

    static Map<String, Object> row(Component list, Map<String, Object> data, int index) {
        var rows = FormState.rows(data.get(list.key()));
        if (index < 0 || index >= rows.size()) {
            throw Problem.notFound();
        }
        return rows.get(index);
    }

    static List<FieldProblem> errorsOf(Component group, List<FieldProblem> errors) {
        Set<String> heads = group.fields().map(Component::key).collect(Collectors.toSet());
        return errors.stream().filter(error -> heads.contains(head(error))).toList();
    }

    TaskListView of(FormDefinition form, FormContext context, Map<String, Object> data, FormLinks links) {
        var errors = checking.check(form, context, data).errors();
        var state = new FormState(form, context, data, expressions);
        var parts = new ArrayList<TaskListView.Part>();
        for (Component group : sections(form)) {
            Component prepared =
                    group.fields().filter(Component::preset).findFirst().orElse(null);
            if (prepared != null) {
                parts.add(rows(group, prepared, state, context, errors, links));
            } else if (group.fields()
                    .anyMatch(field -> state.at(FieldPath.of(field.key())).shown())) {
                addSection(group, parts, entry(group, state, context, errorsOf(group, errors), links));
            }
        }
        TaskListView.Entry next = parts.stream()
                .flatMap(part -> part.entries().stream())
                .filter(entry -> entry.state().unfinished())
                .findFirst()
                .orElse(null);
        return new TaskListView(List.copyOf(parts), next);
    }

    ErrorsView errors(FormDefinition form, Map<String, Object> data, List<FieldProblem> errors, FormLinks links) {
        var pages = new HashMap<String, String>();
        sections(form).forEach(group -> group.fields()
                .forEach(field -> pages.put(field.key(), links.section(group.property("section")))));
        return new ErrorsView(errors.stream()
                .map(error -> {
                    FieldPath path = FieldPath.parse(error.field()).orElse(FieldPath.of("form"));
                    Component list = form.field(path.head()).orElse(null);
                    String page = path.inRow() && list != null && list.preset()
                            ? links.row(path.head(), path.row())
                            : pages.get(path.head());
                    String href = (page == null ? "" : page) + "#" + FieldPath.id(error.field());
                    return new ErrorsView.Item(href, prefix(list, data, path) + error.message());
                })
                .toList());
    }

    private String prefix(Component list, Map<String, Object> data, FieldPath path) {
        if (list == null || !path.inRow()) {
            return "";
        }
        var rows = FormState.rows(data.get(path.head()));
        return path.row() < rows.size() ? rowTitles.number(list, rows.get(path.row()), path.row()) + " " : "";
    }

    /** Sections of one chapter stand together; those without one under the heading of the form. */
    private void addSection(Component group, List<TaskListView.Part> parts, TaskListView.Entry entry) {
        String chapter = group.properties().getOrDefault("chapter", messages.get("form.tasks.content"));
        TaskListView.Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last != null && !last.numbered() && last.title().equals(chapter)) {
            last.entries().add(entry);
        } else {
            var entries = new ArrayList<>(List.of(entry));
            parts.add(new TaskListView.Part(group.property("section"), chapter, false, entries));
        }
    }

    private TaskListView.Entry entry(
            Component group, FormState state, FormContext context, List<FieldProblem> errors, FormLinks links) {
        Set<String> heads = group.fields().map(Component::key).collect(Collectors.toSet());
        var places = state.places().stream()
                .filter(place -> heads.contains(place.path().head()))
                .toList();
        String section = group.property("section");
        return entry(
                section, null, group.label(), group.description(), links.section(section), places, errors, context);
    }

    private TaskListView.Part rows(
            Component group,
            Component list,
            FormState state,
            FormContext context,
            List<FieldProblem> errors,
            FormLinks links) {
        FieldPath path = FieldPath.of(list.key());
        var entries = new ArrayList<TaskListView.Entry>();
        var rows = FormState.rows(state.at(path).raw());
        for (int index = 0; index < rows.size(); index++) {
            int row = index;
            var places = state.places().stream()
                    .filter(place -> place.path().inRow()
                            && place.path().at(place.path().row()).equals(path.at(row)))
                    .toList();
            Object number = rows.get(index).get(list.rowKey());
            String title = rowTitles.title(list, rows.get(index)).orElse(rowTitles.number(list, rows.get(index), row));
            entries.add(entry(
                    FieldPath.id(path.at(row).toString()),
                    number == null ? String.valueOf(row + 1) : number.toString(),
                    title,
                    rowTitles.lead(list, rows.get(index)),
                    links.row(list.key(), row),
                    places,
                    FormBinder.errorsAt(errors, path.at(row).toString()),
                    context));
        }
        return new TaskListView.Part(
                group.property("section"), group.properties().getOrDefault("chapter", group.label()), true, entries);
    }

    private TaskListView.Entry entry(
            String id,
            String number,
            String title,
            String hint,
            String href,
            List<FormState.Place> places,
            List<FieldProblem> errors,
            FormContext context) {
        long wrong = errors.stream()
                .filter(error -> !STILL_EMPTY.contains(error.code()))
                .count();
        TaskListView.State state = state(places, errors, wrong, context.open() != null);
        String text = messages.get("form.state." + state.name(), String.valueOf(wrong));
        String target = state == TaskListView.State.CLOSED ? null : href;
        return new TaskListView.Entry(id, number, title, hint, target, state, text);
    }

    private static TaskListView.State state(
            List<FormState.Place> places, List<FieldProblem> errors, long wrong, boolean reopened) {
        var writable = places.stream()
                .filter(FormState.Place::writable)
                .filter(place -> place.field().fieldType() != FieldType.LIST)
                .toList();
        boolean canGrow = places.stream()
                .anyMatch(place -> place.writable() && place.field().fieldType() == FieldType.LIST);
        boolean answered = writable.stream().anyMatch(FormOutline::isAnswered);
        if (wrong > 0) {
            return TaskListView.State.TO_CHANGE;
        }
        if (writable.isEmpty() && !canGrow) {
            return TaskListView.State.CLOSED;
        }
        if (!errors.isEmpty()) {
            return answered ? TaskListView.State.IN_PROGRESS : TaskListView.State.NOT_STARTED;
        }
        if (reopened) {
            return TaskListView.State.REOPENED;
        }
        boolean notApplicable = writable.stream()
                .anyMatch(place -> NOT_APPLICABLE.equals(place.reading().value()));
        if (notApplicable) {
            return TaskListView.State.NOT_APPLICABLE;
        }
        return answered ? TaskListView.State.DONE : TaskListView.State.OPTIONAL;
    }

    private static boolean isAnswered(FormState.Place place) {
        return !place.reading().empty() && !Boolean.FALSE.equals(place.reading().value());
    }

    private static String head(FieldProblem error) {
        return FieldPath.parse(error.field()).map(FieldPath::head).orElse("");
    }
}
