package org.xuegai.casework.filing;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.xuegai.form.ErrorsView;
import org.xuegai.form.FieldsView;
import org.xuegai.form.FormViews;
import org.xuegai.form.TaskListView;
import org.xuegai.platform.FieldProblem;

/** Draws a form of nothing but prepared rows on one page, so that all of them can be filled in without a network. */
@Component
class SheetScreens {

    private final FormViews views;

    SheetScreens(FormViews views) {
        this.views = views;
    }

    boolean isSheet(FormWork work) {
        return work.taskId() != null
                && work.form().components().size() == 1
                && work.form().components().get(0).property("section") != null
                && work.form().fields().allMatch(org.xuegai.form.Component::preset);
    }

    /** @param open the row that is open; null for none */
    void fill(FormPlace place, FormWork work, FormPart open, List<FieldProblem> errors, Model model) {
        org.xuegai.form.Component group = work.form().components().get(0);
        String list = work.form().fields().findFirst().orElseThrow().key();
        TaskListView tasks = views.taskList(work.form(), work.context(), work.data(), place.links());
        List<SheetView.Part> parts = new ArrayList<>();
        int index = 0;
        for (TaskListView.Part part : tasks.parts()) {
            List<SheetView.Row> rows = new ArrayList<>();
            for (TaskListView.Entry entry : part.entries()) {
                rows.add(new SheetView.Row(
                        entry,
                        new FormPart(list, index).path(),
                        views.row(work.form(), work.context(), work.data(), list, index, errors)));
                index++;
            }
            parts.add(new SheetView.Part(part.id(), part.title(), rows));
        }
        FormPart row = open == null || !open.isRow() ? null : open;
        FieldsView shown = row == null
                ? null
                : views.row(work.form(), work.context(), work.data(), row.name(), row.index(), errors);
        model.addAttribute(
                "sheet",
                new SheetView(
                        group.description(),
                        parts,
                        tasks.total(),
                        tasks.finished(),
                        row == null ? null : row.path(),
                        (row == null ? new FormPart(list, 0) : row).path(),
                        shown == null ? ErrorsView.of(List.of()) : shown.errors()));
        model.addAttribute("username", place.actor().username());
    }
}
