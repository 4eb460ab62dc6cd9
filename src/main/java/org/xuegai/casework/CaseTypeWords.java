package org.xuegai.casework;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.audit.DetailWords;

/** Says for the auditor what kind of case it is. */
@Component
class CaseTypeWords implements DetailWords {

    private final CaseTypes types;

    CaseTypeWords(CaseTypes types) {
        this.types = types;
    }

    @Override
    public Set<String> names() {
        return Set.of("type");
    }

    @Override
    public Optional<String> word(String name, String value, Map<String, Object> details) {
        return types.all().stream()
                .filter(type -> type.key().equals(value))
                .map(CaseType::title)
                .findFirst();
    }
}
