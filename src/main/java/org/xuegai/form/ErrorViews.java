package org.xuegai.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.xuegai.platform.FieldProblem;

/** Makes the errors of a form of several pages lead to the page of their field. */
@Service
class ErrorViews {

    private final RowTitles rowTitles;

    ErrorViews(RowTitles rowTitles) {
        this.rowTitles = rowTitles;
    }

    ErrorsView of(FormDefinition form, Map<String, Object> data, List<FieldProblem> errors, FormLinks links) {
        var pages = new HashMap<String, String>();
        FormOutline.sections(form).forEach(group -> FormOutline.keys(group)
                .forEach(key -> pages.put(key, links.section(group.property("section")))));
        return new ErrorsView(errors.stream()
                .map(error -> item(error, form, data, pages, links))
                .toList());
    }

    private ErrorsView.Item item(
            FieldProblem error,
            FormDefinition form,
            Map<String, Object> data,
            Map<String, String> pages,
            FormLinks links) {
        FieldPath path = FieldPath.parse(error.field()).orElse(null);
        Component field = path == null ? null : form.field(path.head()).orElse(null);
        if (field == null) {
            return new ErrorsView.Item(null, error.message());
        }
        boolean ownPage = path.inRow() && field.preset();
        String page = ownPage ? links.row(path.head(), path.row()) : pages.get(path.head());
        String href = (page == null ? "" : page) + "#" + FieldPath.id(error.field());
        return new ErrorsView.Item(href, rowOf(field, path, data) + error.message());
    }

    /** 第 5 项 with a space; empty outside lists. */
    private String rowOf(Component list, FieldPath path, Map<String, Object> data) {
        var rows = FormState.rows(data.get(path.head()));
        return path.inRow() && path.row() < rows.size()
                ? rowTitles.number(list, rows.get(path.row()), path.row()) + " "
                : "";
    }
}
