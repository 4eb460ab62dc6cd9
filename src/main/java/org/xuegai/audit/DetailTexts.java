package org.xuegai.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.platform.Json;
import org.xuegai.platform.Messages;

/** Puts what an entry keeps into the reader's words; a name or code without a word is never shown as it is. */
@Component
class DetailTexts {

    private static final String HASH = "sha256";
    private static final int SHORT_HASH = 12;

    /** Codes whose words stand in a bundle, by the beginning of their keys there. */
    private static final Map<String, String> BUNDLED = Map.of(
            "part", "audit.part.",
            "roles", "account.role.",
            "department", "account.department.",
            "discipline", "society.discipline.",
            "tie", "expert.tie.",
            "expertState", "expert.state.",
            "purpose", "expert.purpose.",
            "partyOrgForm", "society.party.",
            "publicityOutcome", "publicity.outcome.",
            "creditNote", "society.credit.");

    /** What is read first; the rest follows by name, and what only a machine compares stands last. */
    private static final List<String> FIRST = List.of("task", "result", "form", "name");

    private final List<DetailWords> words;
    private final Messages messages;

    DetailTexts(List<DetailWords> words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    List<AuditRow.Detail> of(AuditEntry entry) {
        Map<String, Object> details = Json.readTree(entry.details());
        return DetailChanges.in(details).entrySet().stream()
                .filter(detail -> detail.getValue() != null)
                .sorted(Comparator.comparing(detail -> rank(detail.getKey())))
                .map(detail ->
                        new AuditRow.Detail(label(detail.getKey()), text(detail.getKey(), detail.getValue(), details)))
                .toList();
    }

    private static int rank(String name) {
        int first = FIRST.indexOf(name);
        return name.equals(HASH) ? FIRST.size() + 1 : first < 0 ? FIRST.size() : first;
    }

    private String label(String name) {
        return messages.find("audit.detail." + name)
                .or(() -> messages.find("society.field." + name))
                .orElseGet(() -> messages.get("audit.detail.other"));
    }

    private String text(String name, Object value, Map<String, Object> details) {
        if (value instanceof DetailChanges.Change change) {
            return messages.get(
                    "audit.change", text(name, change.before(), details), text(name, change.after(), details));
        }
        if (value instanceof List<?> list && !list.isEmpty()) {
            return list.stream()
                    .map(one -> text(name, one, details))
                    .collect(Collectors.joining(messages.get("audit.and")));
        }
        if (value instanceof Boolean yes) {
            return messages.get(yes ? "audit.yes" : "audit.no");
        }
        String plain = value == null || value instanceof List<?> ? "" : value.toString();
        return plain.isEmpty() ? messages.get("audit.nothing") : word(name, plain, details);
    }

    private String word(String name, String value, Map<String, Object> details) {
        if (name.equals(HASH)) {
            return value.substring(0, Math.min(SHORT_HASH, value.length()));
        }
        Optional<DetailWords> module =
                words.stream().filter(one -> one.names().contains(name)).findFirst();
        if (module.isEmpty() && !BUNDLED.containsKey(name)) {
            return value;
        }
        return module.flatMap(one -> one.word(name, value, details))
                .or(() -> Optional.ofNullable(BUNDLED.get(name)).flatMap(bundle -> bundled(bundle, value)))
                .orElseGet(() -> messages.get("audit.unknown"));
    }

    /** A code may carry a number, e.g. {@code filings/2}. */
    private Optional<String> bundled(String bundle, String value) {
        String[] code = value.split("/", 2);
        return messages.find(bundle + code[0], code.length > 1 ? code[1] : "");
    }
}
