package org.xuegai.acceptance;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.audit.DetailWords;
import org.xuegai.platform.Messages;

/** Says conclusions in words where the audit log keeps their codes. */
@Component
class ConclusionDetailWords implements DetailWords {

    private final Messages messages;

    ConclusionDetailWords(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Set<String> names() {
        return Set.of("conclusion");
    }

    @Override
    public Optional<String> word(String name, String value, Map<String, Object> details) {
        return messages.find("inspection.conclusion." + value);
    }
}
