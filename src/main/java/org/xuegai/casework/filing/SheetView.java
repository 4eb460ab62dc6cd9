package org.xuegai.casework.filing;

import java.util.List;

import org.xuegai.form.ErrorsView;
import org.xuegai.form.FieldsView;
import org.xuegai.form.TaskListView;

/**
 * A form of nothing but prepared rows as one page: a list with states, each row opens in its place.
 *
 * @param hint one sentence about the form; null for none
 * @param open path of the row that is open, from the form's address on; null for none
 * @param here path to which the form is sent
 * @param errors what has to be changed in the open row
 */
record SheetView(
        String hint, List<Part> parts, long total, long finished, String open, String here, ErrorsView errors) {

    record Part(String id, String title, List<Row> rows) {}

    /** @param path from the form's address on */
    record Row(TaskListView.Entry entry, String path, FieldsView fields) {}

    public boolean isDone() {
        return finished == total;
    }
}
