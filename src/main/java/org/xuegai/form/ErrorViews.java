package org.xuegai.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.xuegai.platform.FieldProblem;

/** Makes errors lead to their field and, in a form of several pages, to its page. */
@Service
class ErrorViews {

    private final RowTitles rowTitles;

    ErrorViews(RowTitles rowTitles) {
        this.rowTitles = rowTitles;
    }

    ErrorsView of(FormDefinition form, Map<String, Object> data, List<FieldProblem> errors, FormLinks links) {
        var pages = new HashMap<String, ErrorsView.Part>();
        for (Component group : FormOutline.sections(form)) {
            var page = new ErrorsView.Part(links.section(group.property("section")), group.label());
            FormOutline.keys(group).forEach(key -> pages.put(key, page));
        }
        return new ErrorsView(errors.stream()
                .map(error -> item(error, form, data, pages, links))
                .toList());
    }

    /** All fields are on this page; those in rows are named with their row. */
    ErrorsView onPage(FormDefinition form, Map<String, Object> data, List<FieldProblem> errors) {
        return new ErrorsView(errors.stream()
                .map(error -> new ErrorsView.Item(
                        "#" + FieldPath.id(error.field()), row(error, form, data) + error.message(), null))
                .toList());
    }

    private String row(FieldProblem error, FormDefinition form, Map<String, Object> data) {
        return FieldPath.parse(error.field())
                .filter(FieldPath::inRow)
                .flatMap(path -> form.field(path.head()).map(list -> {
                    var rows = FormState.rows(data.get(path.head()));
                    Map<String, Object> row = path.row() < rows.size() ? rows.get(path.row()) : Map.of();
                    return rowTitles.number(list, row, path.row()) + " ";
                }))
                .orElse("");
    }

    private ErrorsView.Item item(
            FieldProblem error,
            FormDefinition form,
            Map<String, Object> data,
            Map<String, ErrorsView.Part> pages,
            FormLinks links) {
        FieldPath path = FieldPath.parse(error.field()).orElse(null);
        Component field = path == null ? null : form.field(path.head()).orElse(null);
        if (field == null) {
            return new ErrorsView.Item(null, error.message(), null);
        }
        var rows = FormState.rows(data.get(path.head()));
        Map<String, Object> row = path.inRow() && path.row() < rows.size() ? rows.get(path.row()) : null;
        boolean ownPage = row != null && field.preset();
        ErrorsView.Part part = ownPage
                ? new ErrorsView.Part(links.row(path.head(), path.row()), rowTitles.full(field, row, path.row()))
                : pages.get(path.head());
        String href = (part == null || part.href() == null ? "" : part.href()) + "#" + FieldPath.id(error.field());
        String where = row == null ? "" : rowTitles.number(field, row, path.row()) + " ";
        return new ErrorsView.Item(href, where + error.message(), part);
    }
}
