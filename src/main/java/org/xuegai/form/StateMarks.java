package org.xuegai.form;

import java.util.Map;

import org.springframework.stereotype.Service;
import org.xuegai.form.TaskListView.Mark;
import org.xuegai.form.TaskListView.State;
import org.xuegai.platform.Messages;

/** Says how far something is; of a row on which there is a verdict, the verdict itself. */
@Service
class StateMarks {

    private final Messages messages;

    StateMarks(Messages messages) {
        this.messages = messages;
    }

    /** @param wrong how many answers have to be changed */
    Mark of(State state, long wrong) {
        return new Mark("tag " + state.tag(), messages.get("form.state." + state.name(), String.valueOf(wrong)));
    }

    /** What a prepared row shows: 待核实, 未判定, 正在填, then its verdict; the entry's own mark for other lists. */
    Mark of(Component list, Map<String, Object> row, TaskListView.Entry entry) {
        String verdict = list.property("rowVerdict");
        if (verdict == null) {
            return entry.mark();
        }
        return switch (entry.state()) {
            case NOT_STARTED -> isAsked(list, row) ? mark("tag y", "ASKED") : mark("tag", "NOT_STARTED");
            case IN_PROGRESS -> mark("tag b", "IN_PROGRESS");
            case DONE ->
                list.fields()
                        .filter(field -> field.key().equals(verdict))
                        .flatMap(field -> field.options().stream()
                                .filter(option -> option.value().equals(row.get(verdict)))
                                .map(option -> new Mark(
                                        "lamp " + field.properties().getOrDefault("lamp." + option.value(), ""),
                                        option.label())))
                        .findFirst()
                        .orElse(entry.mark());
            default -> entry.mark();
        };
    }

    private Mark mark(String css, String state) {
        return new Mark(css, messages.get("form.state.row." + state));
    }

    /** Somebody has asked something that this row is to answer. */
    private static boolean isAsked(Component list, Map<String, Object> row) {
        String question = list.property("rowQuestion");
        return question != null && row.get(question) instanceof String text && !text.isBlank();
    }
}
