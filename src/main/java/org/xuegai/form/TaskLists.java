package org.xuegai.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** Makes a long form's task list: its sections by chapter, its prepared rows one by one, each with its state. */
@Service
class TaskLists {

    /** What the entries of one task list are made from. */
    private record Look(
            FormState state, FormResult checked, FormLinks links, Map<String, Object> filed, boolean reopened) {

        List<FieldProblem> errors() {
            return checked.errors();
        }

        Progress.Revision revision(List<FormState.Place> places) {
            if (!reopened) {
                return Progress.Revision.NONE;
            }
            return places.stream()
                            .filter(FormState.Place::writable)
                            .anyMatch(place -> Reopened.isChanged(place.path().toString(), filed, checked.data()))
                    ? Progress.Revision.MADE
                    : Progress.Revision.ASKED;
        }

        List<FormState.Place> places(Set<String> heads) {
            return state.places().stream()
                    .filter(place -> heads.contains(place.path().head()))
                    .toList();
        }

        List<FormState.Place> places(FieldPath row) {
            return state.places().stream()
                    .filter(place -> place.path().row() == row.row()
                            && place.path().head().equals(row.head()))
                    .toList();
        }
    }

    private final FeelExpressions expressions;
    private final FormChecking checking;
    private final RowTitles rowTitles;
    private final StateMarks marks;
    private final Messages messages;

    TaskLists(
            FeelExpressions expressions,
            FormChecking checking,
            RowTitles rowTitles,
            StateMarks marks,
            Messages messages) {
        this.expressions = expressions;
        this.checking = checking;
        this.rowTitles = rowTitles;
        this.marks = marks;
        this.messages = messages;
    }

    /** @param filed data of the filing that was returned; null where there was none */
    TaskListView of(
            FormDefinition form,
            FormContext context,
            Map<String, Object> data,
            Map<String, Object> filed,
            FormLinks links) {
        var look = new Look(
                new FormState(form, context, data, expressions),
                checking.check(form, context, data),
                links,
                filed == null ? data : filed,
                context.open() != null);
        var parts = new ArrayList<TaskListView.Part>();
        for (Component group : FormOutline.sections(form)) {
            Component prepared =
                    group.fields().filter(Component::preset).findFirst().orElse(null);
            if (prepared != null) {
                parts.addAll(rows(group, prepared, look));
            } else if (isShown(group, look)) {
                addSection(group, parts, look);
            }
        }
        return TaskListView.of(parts);
    }

    private static boolean isShown(Component group, Look look) {
        return group.fields()
                .anyMatch(field -> look.state().at(FieldPath.of(field.key())).shown());
    }

    /** Sections of one chapter stand together; those without one under a common heading. */
    private void addSection(Component group, List<TaskListView.Part> parts, Look look) {
        String section = group.property("section");
        TaskListView.Entry entry = entry(
                new TaskListView.Entry(
                        section,
                        null,
                        group.label(),
                        group.description(),
                        look.links().section(section),
                        null,
                        null),
                look.places(FormOutline.keys(group)),
                FormOutline.errorsOf(group, look.errors()),
                look);
        String chapter = group.properties().getOrDefault("chapter", messages.get("form.tasks.content"));
        TaskListView.Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last != null && !last.numbered() && last.title().equals(chapter)) {
            last.entries().add(entry);
        } else {
            parts.add(new TaskListView.Part(section, chapter, false, new ArrayList<>(List.of(entry))));
        }
    }

    private List<TaskListView.Part> rows(Component group, Component list, Look look) {
        FieldPath path = FieldPath.of(list.key());
        var parts = new LinkedHashMap<String, List<TaskListView.Entry>>();
        var rows = FormState.rows(look.state().at(path).raw());
        for (int index = 0; index < rows.size(); index++) {
            Map<String, Object> row = rows.get(index);
            parts.computeIfAbsent(rowTitles.part(list, row), part -> new ArrayList<>())
                    .add(row(list, row, index, look));
        }
        String section = group.property("section");
        String title = group.properties().getOrDefault("chapter", group.label());
        var drawn = new ArrayList<TaskListView.Part>();
        parts.forEach((part, entries) -> drawn.add(new TaskListView.Part(
                drawn.isEmpty() ? section : section + "-" + (drawn.size() + 1),
                part.isEmpty() ? title : messages.get("form.tasks.part", part, entries.size()),
                true,
                entries)));
        return drawn;
    }

    private TaskListView.Entry row(Component list, Map<String, Object> row, int index, Look look) {
        FieldPath path = FieldPath.of(list.key()).at(index);
        Object number = row.get(list.rowKey());
        TaskListView.Entry entry = entry(
                new TaskListView.Entry(
                        FieldPath.id(path.toString()),
                        number == null ? String.valueOf(index + 1) : number.toString(),
                        rowTitles.title(list, row).orElse(rowTitles.number(list, row, index)),
                        rowTitles.lead(list, row),
                        look.links().row(list.key(), index),
                        null,
                        null),
                look.places(path),
                FormBinder.errorsAt(look.errors(), path.toString()),
                look);
        return entry.marked(marks.of(list, row, entry));
    }

    /** The entry with its state; nothing leads to a closed one. */
    private TaskListView.Entry entry(
            TaskListView.Entry bare, List<FormState.Place> places, List<FieldProblem> errors, Look look) {
        TaskListView.State state = Progress.of(places, errors, look.revision(places));
        String href = state == TaskListView.State.CLOSED ? null : bare.href();
        return new TaskListView.Entry(
                bare.id(),
                bare.number(),
                bare.title(),
                bare.hint(),
                href,
                state,
                marks.of(state, Progress.wrong(errors)));
    }
}
