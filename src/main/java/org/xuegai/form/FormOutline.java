package org.xuegai.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Problem;

/** Finds the parts of a form that are pages of their own: sections and rows. */
final class FormOutline {

    private FormOutline() {}

    static List<Component> sections(FormDefinition form) {
        return form.components().stream()
                .filter(c -> c.property("section") != null)
                .toList();
    }

    /** @throws Problem 404 if there is none */
    static Component section(FormDefinition form, String key) {
        return sections(form).stream()
                .filter(group -> group.property("section").equals(key))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** @throws Problem 404 if there is none */
    static Component list(FormDefinition form, String key) {
        return form.field(key).filter(f -> f.fieldType() == FieldType.LIST).orElseThrow(Problem::notFound);
    }

    /** @throws Problem 404 if there is none */
    static Map<String, Object> row(Component list, Map<String, Object> data, int index) {
        var rows = FormState.rows(data.get(list.key()));
        if (index < 0 || index >= rows.size()) {
            throw Problem.notFound();
        }
        return rows.get(index);
    }

    static Set<String> keys(Component group) {
        return group.fields().map(Component::key).collect(Collectors.toSet());
    }

    static List<FieldProblem> errorsOf(Component group, List<FieldProblem> errors) {
        Set<String> keys = keys(group);
        return errors.stream().filter(error -> keys.contains(head(error))).toList();
    }

    private static String head(FieldProblem error) {
        return FieldPath.parse(error.field()).map(FieldPath::head).orElse("");
    }
}
