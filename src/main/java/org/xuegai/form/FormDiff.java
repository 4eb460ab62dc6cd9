package org.xuegai.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jsoup.Jsoup;
import org.springframework.stereotype.Service;

/** Compares two fillings of a form, field by field; prepared rows by their number, others by their place. */
@Service
public class FormDiff {

    /** What a value is compared by, and how it is shown. */
    private record Said(FieldPath path, String label, Object value, String text) {}

    private final FeelExpressions expressions;
    private final DisplayedValues displayed;
    private final RowTitles rowTitles;

    FormDiff(FeelExpressions expressions, DisplayedValues displayed, RowTitles rowTitles) {
        this.expressions = expressions;
        this.displayed = displayed;
        this.rowTitles = rowTitles;
    }

    /** In the order of the form; empty when nothing has changed. */
    public List<FormChange> compare(
            FormDefinition form, FormContext context, Map<String, Object> before, Map<String, Object> after) {
        Map<String, Said> then = said(form, context, before);
        Map<String, Said> now = said(form, context, after);
        Set<String> keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(then.keySet());
        var changes = new ArrayList<FormChange>();
        for (String key : keys) {
            Said old = then.get(key);
            Said said = now.get(key);
            if (!Objects.equals(old == null ? null : old.value(), said == null ? null : said.value())) {
                Said named = said == null ? old : said;
                String path = named.path().toString();
                changes.add(new FormChange(
                        path,
                        FieldPath.id(path),
                        named.label(),
                        old == null ? "" : old.text(),
                        said == null ? "" : said.text()));
            }
        }
        return changes;
    }

    private Map<String, Said> said(FormDefinition form, FormContext context, Map<String, Object> data) {
        var said = new LinkedHashMap<String, Said>();
        for (FormState.Place place : new FormState(form, context, data, expressions).places()) {
            Component field = place.field();
            if (place.shown()
                    && field.fieldType() != FieldType.LIST
                    && !place.reading().empty()) {
                Component list =
                        place.path().inRow() ? form.field(place.path().head()).orElseThrow() : null;
                Answer.Value shown = displayed.of(field, place.raw(), context);
                String text = shown.html() ? Jsoup.parse(shown.text()).text() : shown.plain();
                Object value = place.reading().understood() ? place.reading().value() : place.raw();
                said.put(key(list, place, data), new Said(place.path(), label(list, place, data), value, text));
            }
        }
        return said;
    }

    /** The same key means the same question in both fillings. */
    private static String key(Component list, FormState.Place place, Map<String, Object> data) {
        if (list == null || !list.preset()) {
            return place.path().toString();
        }
        Object number = row(place, data).get(list.rowKey());
        return list.key() + "#" + number + "." + place.field().key();
    }

    private String label(Component list, FormState.Place place, Map<String, Object> data) {
        if (list == null) {
            return place.field().label();
        }
        String row = rowTitles.number(list, row(place, data), place.path().row());
        return (list.preset() ? row : list.label() + " " + row) + " "
                + place.field().label();
    }

    private static Map<String, Object> row(FormState.Place place, Map<String, Object> data) {
        return FormState.rows(data.get(place.path().head())).get(place.path().row());
    }
}
