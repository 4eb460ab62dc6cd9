package org.xuegai.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.xuegai.platform.Messages;

/** Names rows: 第 5 项 with its title where rows are prepared, 第 2 行 elsewhere. */
@Service
class RowTitles {

    private static final String TITLE = "taskName";
    private static final String LEAD = "taskDuty";

    private final Messages messages;

    RowTitles(Messages messages) {
        this.messages = messages;
    }

    /** 第 5 项 or 第 2 行. */
    String number(Component list, Map<String, Object> row, int index) {
        Object number = row.get(list.rowKey());
        return list.preset() && number != null
                ? messages.get("form.row.item", number.toString())
                : messages.get("form.row.line", String.valueOf(index + 1));
    }

    /** 调整领导人员构成; empty where rows have no title. */
    Optional<String> title(Component list, Map<String, Object> row) {
        Object title = row.get(titleKey(list));
        return list.preset() && title != null ? Optional.of(title.toString()) : Optional.empty();
    }

    String full(Component list, Map<String, Object> row, int index) {
        return title(list, row)
                .map(title -> number(list, row, index) + " " + title)
                .orElseGet(() -> number(list, row, index));
    }

    /** One sentence about a prepared row; null for none. */
    String lead(Component list, Map<String, Object> row) {
        Object lead = list.preset() ? row.get(leadKey(list)) : null;
        return lead == null ? null : lead.toString();
    }

    /** Heading under which a prepared row stands, e.g. 实体化; empty for none. */
    String part(Component list, Map<String, Object> row) {
        Object part = row.get(list.properties().getOrDefault("rowPart", ""));
        return part == null ? "" : part.toString();
    }

    /** 至少 3 行; null where any number will do. */
    String least(Component list) {
        int least = list.number("minItems", 0);
        return list.preset() || least < 2 ? null : messages.get("form.row.least", String.valueOf(least));
    }

    /** Whether the title of the row already says what this field holds. */
    static boolean isInTitle(Component list, Component field) {
        return list.preset()
                && List.of(
                                list.rowKey(),
                                titleKey(list),
                                leadKey(list),
                                list.properties().getOrDefault("rowPart", ""))
                        .contains(field.key());
    }

    private static String titleKey(Component list) {
        return list.properties().getOrDefault("rowTitle", TITLE);
    }

    private static String leadKey(Component list) {
        return list.properties().getOrDefault("rowLead", LEAD);
    }
}
