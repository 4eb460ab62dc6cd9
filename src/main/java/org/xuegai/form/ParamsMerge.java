package org.xuegai.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.util.MultiValueMap;

/** Lays the parameters of a page over data: only the fields that the page showed change. */
final class ParamsMerge {

    private final Merge merge;

    ParamsMerge(Merge merge) {
        this.merge = merge;
    }

    void apply(MultiValueMap<String, String> params) {
        var values = new LinkedHashMap<FieldPath, List<String>>();
        params.forEach((name, sent) -> {
            if (!FormInput.Params.isPages(name)) {
                FieldPath.parse(name)
                        .ifPresentOrElse(path -> values.put(path, sent), () -> merge.refuse(name, "UNKNOWN_FIELD"));
            }
        });
        values.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getKey().row()))
                .forEach(entry -> write(entry.getKey(), entry.getValue()));
        params.getOrDefault(FormInput.REMOVE_FILE, List.of()).forEach(this::removeFile);
        params.getOrDefault(FormInput.REMOVE, List.of()).forEach(this::removeRow);
        params.getOrDefault(FormInput.ADD, List.of()).forEach(this::addRow);
    }

    private void write(FieldPath path, List<String> sent) {
        if (isMarkerOfList(path)) {
            return;
        }
        Component field = merge.declared(path);
        if (field == null || (path.inRow() && !hasRow(path))) {
            merge.refuse(path.toString(), "UNKNOWN_FIELD");
            return;
        }
        merge.write(path, field, value(field, sent));
    }

    /** A list without rows is announced by an empty parameter, so that its section counts as shown. */
    private boolean isMarkerOfList(FieldPath path) {
        return !path.inRow()
                && merge.form()
                        .field(path.head())
                        .filter(f -> f.fieldType() == FieldType.LIST)
                        .isPresent();
    }

    /** Each control that may send nothing has an empty companion of the same name before it. */
    private static Object value(Component field, List<String> sent) {
        if (field.fieldType().isMultiple()) {
            List<String> given = sent.stream()
                    .filter(text -> text != null && !text.isBlank())
                    .toList();
            return given.size() > 1 && isSingleFile(field) ? given.subList(given.size() - 1, given.size()) : given;
        }
        return sent.isEmpty() ? null : sent.get(sent.size() - 1);
    }

    /** Where there is room for one file, another one takes its place; uploads come after what was kept. */
    private static boolean isSingleFile(Component field) {
        return field.fieldType() == FieldType.FILE && field.number("maxFiles", 1) == 1;
    }

    /** The row is there, or is the next one of a list that may grow. */
    private boolean hasRow(FieldPath path) {
        List<Map<String, Object>> rows = merge.rows(path.head());
        if (path.row() < rows.size()) {
            return true;
        }
        FieldPath list = FieldPath.of(path.head());
        return path.row() == rows.size() && growable(list).isPresent() && grow(list);
    }

    private boolean grow(FieldPath list) {
        var rows = new ArrayList<>(merge.rows(list.head()));
        rows.add(new LinkedHashMap<>());
        merge.replaceRows(list.head(), rows);
        return true;
    }

    private Optional<Component> growable(FieldPath list) {
        return merge.form()
                .field(list.head())
                .filter(f -> f.fieldType() == FieldType.LIST && !f.preset() && !f.readonly())
                .filter(f -> merge.isOpen(list) && merge.rows(list.head()).size() < maxRows(f));
    }

    private static int maxRows(Component list) {
        return list.number("maxItems", Limits.ITEMS);
    }

    private void addRow(String value) {
        FieldPath.parse(value)
                .filter(path -> !path.inRow() && growable(path).isPresent())
                .ifPresentOrElse(this::grow, () -> merge.refuse(value, "UNKNOWN_FIELD"));
    }

    private void removeRow(String value) {
        FieldPath path = FieldPath.parse(value).filter(FieldPath::inRow).orElse(null);
        var list = path == null ? null : merge.form().field(path.head()).orElse(null);
        var rows = path == null ? List.<Map<String, Object>>of() : new ArrayList<>(merge.rows(path.head()));
        boolean removable = list != null
                && list.fieldType() == FieldType.LIST
                && !list.preset()
                && !list.readonly()
                && merge.isOpen(FieldPath.of(path.head()))
                && path.key() == null
                && path.row() < rows.size();
        if (!removable) {
            merge.refuse(value, "UNKNOWN_FIELD");
            return;
        }
        rows.remove(path.row());
        merge.replaceRows(path.head(), rows);
    }

    private void removeFile(String value) {
        int bar = value.indexOf('|');
        FieldPath path =
                bar < 0 ? null : FieldPath.parse(value.substring(0, bar)).orElse(null);
        Component field = path == null ? null : merge.declared(path);
        if (field == null || field.fieldType() != FieldType.FILE || (path.inRow() && !hasRow(path))) {
            merge.refuse(value, "UNKNOWN_FIELD");
            return;
        }
        Object kept = ValueReader.read(field, merge.valueAt(path)).value();
        var ids = kept instanceof List<?> list ? new ArrayList<Object>(list) : new ArrayList<>();
        ids.remove(value.substring(bar + 1));
        merge.write(path, field, ids);
    }
}
