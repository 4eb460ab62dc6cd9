package org.xuegai.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.springframework.stereotype.Component;
import org.xuegai.platform.Messages;

/** The words for actions: every {@code audit.action.<code>} of the bundle. */
@Component
class ActionLabels {

    private static final String PREFIX = "audit.action.";

    /** An action and its label in the reader's language. */
    record Choice(String code, String label) {}

    private final Messages messages;
    private final List<String> codes;

    ActionLabels(Messages messages) {
        this.messages = messages;
        this.codes = ResourceBundle.getBundle("messages.audit", Locale.ROOT).keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    String label(String code) {
        return messages.find(PREFIX + code).orElseGet(() -> messages.get("audit.unknown"));
    }

    List<Choice> choices() {
        return codes.stream().map(code -> new Choice(code, label(code))).toList();
    }
}
