package org.xuegai.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.xuegai.platform.FieldProblem;

/** One input being laid over data. Writes only what the form declares and what may be changed now. */
final class Merge {

    private final FormDefinition form;
    private final FormContext context;
    private final FieldProblems words;
    private final boolean limited;
    private final Map<String, Object> tree;
    private final List<FieldProblem> problems = new ArrayList<>();
    private final Set<FieldPath> written = new LinkedHashSet<>();

    /** @param limited whether a text beyond all measure is left out */
    Merge(FormDefinition form, FormContext context, Map<String, Object> data, FieldProblems words, boolean limited) {
        this.form = form;
        this.context = context;
        this.words = words;
        this.limited = limited;
        this.tree = copy(data);
    }

    Map<String, Object> tree() {
        return tree;
    }

    List<FieldProblem> problems() {
        return problems;
    }

    /** The paths that got another value than they had. */
    Set<FieldPath> written() {
        return written;
    }

    FormDefinition form() {
        return form;
    }

    List<Map<String, Object>> rows(String list) {
        return FormState.rows(tree.get(list));
    }

    boolean isOpen(FieldPath path) {
        return path.isOpen(context.open());
    }

    void refuse(String path, String code, Object... args) {
        problems.add(words.of(Limits.echo(path), null, code, args));
    }

    void refuse(FieldPath path, Component field, String code, Object... args) {
        problems.add(words.of(path, field, code, args));
    }

    /** For what is read-only, hidden or not open now. */
    void refuseClosed(FieldPath path, Component field) {
        problems.add(words.unknown(path, field, "CLOSED_FIELD"));
    }

    void replaceRows(String list, List<Map<String, Object>> rows) {
        tree.put(list, new ArrayList<>(rows));
    }

    /** The field at a path, row fields included; null when the form declares none. */
    Component declared(FieldPath path) {
        return form.at(path);
    }

    /** Writes one value; the row must exist. Repeating a value that may not be changed is no offence. */
    void write(FieldPath path, Component field, Object raw) {
        if (!Shape.fits(field, raw)) {
            problems.add(raw instanceof Map ? words.unknown(path, field, "SHAPE") : words.of(path, field, "SHAPE"));
            return;
        }
        String tooMuch = Shape.tooMuch(raw);
        if (tooMuch != null) {
            refuse(path, field, tooMuch, raw instanceof String ? Limits.TEXT : Limits.ITEMS);
            if (limited) {
                return;
            }
        }
        Map<String, Object> holder = path.inRow() ? row(path) : tree;
        String key = path.inRow() ? path.key() : path.head();
        Object before = holder.get(key);
        Object after = kept(field, raw);
        if (same(field, before, after)) {
            return;
        }
        if (field.readonly() || !isOpen(path)) {
            refuseClosed(path, field);
            return;
        }
        if (after == null) {
            holder.remove(key);
        } else {
            holder.put(key, after);
        }
        written.add(path);
    }

    /** The raw value now; the row must exist. */
    Object valueAt(FieldPath path) {
        return path.inRow() ? row(path).get(path.key()) : tree.get(path.head());
    }

    private Map<String, Object> row(FieldPath path) {
        return rows(path.head()).get(path.row());
    }

    private static boolean same(Component field, Object before, Object after) {
        if (Objects.equals(before, after)) {
            return true;
        }
        Reading old = ValueReader.read(field, before);
        Reading now = ValueReader.read(field, after);
        return old.understood() && now.understood() && Objects.equals(old.value(), now.value());
    }

    /** Typed where it can be read, else as it was typed; a password stays wrapped. */
    private static Object kept(Component field, Object raw) {
        if (field.fieldType() == FieldType.SIGNATURE) {
            return raw instanceof String text && !text.isEmpty() ? new Password(text) : null;
        }
        Reading reading = ValueReader.read(field, raw);
        if (reading.understood()) {
            return reading.value();
        }
        return raw instanceof Number ? raw.toString() : raw;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> copy(Map<String, Object> data) {
        var copy = new LinkedHashMap<String, Object>();
        data.forEach((key, value) -> {
            if (value instanceof List<?> list) {
                var items = new ArrayList<Object>();
                list.forEach(item ->
                        items.add(item instanceof Map ? new LinkedHashMap<>((Map<String, Object>) item) : item));
                copy.put(key, items);
            } else {
                copy.put(key, value);
            }
        });
        return copy;
    }
}
