package org.xuegai.inbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.xuegai.form.Component.Option;
import org.xuegai.form.FieldType;
import org.xuegai.form.FormCatalogue;
import org.xuegai.form.FormDefinition;
import org.xuegai.platform.Messages;

/** What somebody has typed into a task that can no longer take it, in words that can be copied; never a password. */
@Component
class TypedTexts {

    /** One field that was filled in. */
    record Typed(String label, String text) {}

    private static final Pattern PLACE = Pattern.compile("(\\w+)(?:\\[(\\d+)]\\.(\\w+))?");
    private static final Set<FieldType> NOT_SHOWN = Set.of(FieldType.FILE, FieldType.SIGNATURE);

    private final InboxRows rows;
    private final FormCatalogue forms;
    private final Messages messages;

    TypedTexts(InboxRows rows, FormCatalogue forms, Messages messages) {
        this.rows = rows;
        this.forms = forms;
        this.messages = messages;
    }

    /** In the order in which the page sent it. */
    List<Typed> of(String taskId, MultiValueMap<String, String> sent) {
        FormDefinition form = rows.findByTaskId(taskId)
                .map(item -> forms.form(item.card().formId()))
                .orElseThrow();
        return sent.entrySet().stream()
                .flatMap(entry -> typed(form, entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private Optional<Typed> typed(FormDefinition form, String path, List<String> values) {
        Matcher place = PLACE.matcher(path);
        List<String> filled = values.stream().filter(value -> !value.isBlank()).toList();
        if (!place.matches() || filled.isEmpty()) {
            return Optional.empty();
        }
        return form.field(place.group(1))
                .flatMap(field -> place.group(3) == null ? Optional.of(field) : column(field, place.group(3)))
                .filter(field -> !field.readonly() && !NOT_SHOWN.contains(field.fieldType()))
                .map(field -> new Typed(label(form, place, field.label()), text(field.options(), filled)));
    }

    private static Optional<org.xuegai.form.Component> column(org.xuegai.form.Component list, String key) {
        return list.fields().filter(field -> field.key().equals(key)).findFirst();
    }

    private String label(FormDefinition form, Matcher place, String label) {
        return place.group(3) == null
                ? label
                : messages.get(
                        "inbox.typed.row",
                        form.field(place.group(1)).orElseThrow().label(),
                        Integer.parseInt(place.group(2)) + 1,
                        label);
    }

    private static String text(List<Option> options, List<String> values) {
        return values.stream()
                .map(value -> options.stream()
                        .filter(option -> option.value().equals(value))
                        .map(Option::label)
                        .findFirst()
                        .orElse(value))
                .collect(Collectors.joining("、"));
    }
}
