package org.xuegai.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lays the JSON of the API over data: given keys change, a given list is replaced, prepared rows are matched. */
final class TreeMerge {

    private final Merge merge;

    TreeMerge(Merge merge) {
        this.merge = merge;
    }

    void apply(Map<String, Object> values) {
        values.forEach((key, value) -> {
            Component field = merge.form().field(key).orElse(null);
            if (field == null) {
                merge.refuse(key, "UNKNOWN_FIELD");
            } else if (field.fieldType() == FieldType.LIST) {
                list(field, value);
            } else {
                merge.write(FieldPath.of(key), field, value);
            }
        });
    }

    private void list(Component list, Object value) {
        FieldPath path = FieldPath.of(list.key());
        Object given = value == null ? List.of() : value;
        if (!Shape.isRows(given)) {
            merge.refuse(path, list, "ROWS");
            return;
        }
        List<Map<String, Object>> rows = FormState.rows(given);
        if (rows.size() > Limits.ITEMS) {
            merge.refuse(path, list, "ITEMS_LIMIT", Limits.ITEMS);
        } else if (list.preset()) {
            rows.forEach(row -> preparedRow(list, row));
        } else if (list.readonly() || !merge.isOpen(path)) {
            sameRows(list, rows);
        } else {
            replace(list, rows);
        }
    }

    private void preparedRow(Component list, Map<String, Object> given) {
        int index = indexOf(list, given.get(list.rowKey()));
        if (index < 0) {
            merge.refuse(FieldPath.of(list.key()), list, "ROW_KEY", list.rowKey());
            return;
        }
        writeRow(list, index, given);
    }

    private int indexOf(Component list, Object number) {
        Component key = list.fields()
                .filter(field -> field.key().equals(list.rowKey()))
                .findFirst()
                .orElse(null);
        if (key == null || number == null || !Shape.fits(key, number)) {
            return -1;
        }
        Object wanted = ValueReader.read(key, number).value();
        List<Map<String, Object>> rows = merge.rows(list.key());
        for (int index = 0; index < rows.size(); index++) {
            Object own = ValueReader.read(key, rows.get(index).get(key.key())).value();
            if (wanted != null && Objects.equals(wanted, own)) {
                return index;
            }
        }
        return -1;
    }

    /** Rows of a list that is closed as a whole: none may come or go, single fields in them may be open. */
    private void sameRows(Component list, List<Map<String, Object>> given) {
        if (given.size() != merge.rows(list.key()).size()) {
            merge.refuseClosed(FieldPath.of(list.key()), list);
            return;
        }
        for (int index = 0; index < given.size(); index++) {
            writeRow(list, index, given.get(index));
        }
    }

    private void replace(Component list, List<Map<String, Object>> given) {
        List<Map<String, Object>> before = merge.rows(list.key());
        var rows = new ArrayList<Map<String, Object>>();
        for (int index = 0; index < given.size(); index++) {
            var row = new LinkedHashMap<String, Object>();
            if (index < before.size()) {
                Map<String, Object> old = before.get(index);
                list.fields()
                        .filter(Component::readonly)
                        .map(Component::key)
                        .filter(old::containsKey)
                        .forEach(key -> row.put(key, old.get(key)));
            }
            rows.add(row);
        }
        merge.replaceRows(list.key(), rows);
        for (int index = 0; index < given.size(); index++) {
            writeRow(list, index, given.get(index));
        }
    }

    private void writeRow(Component list, int index, Map<String, Object> given) {
        FieldPath path = FieldPath.of(list.key());
        given.forEach((key, value) -> {
            Component field =
                    list.fields().filter(f -> f.key().equals(key)).findFirst().orElse(null);
            if (field == null) {
                merge.refuse(path.at(index) + "." + key, "UNKNOWN_FIELD");
            } else {
                merge.write(path.at(index, key), field, value);
            }
        });
    }
}
