package org.xuegai.society;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.audit.DetailWords;

/** Says for the auditor which society is meant. */
@Component
class SocietyWords implements DetailWords {

    private final Societies societies;

    SocietyWords(Societies societies) {
        this.societies = societies;
    }

    @Override
    public Set<String> names() {
        return Set.of("societyId");
    }

    @Override
    public Optional<String> word(String name, String value, Map<String, Object> details) {
        return societies.findById(Long.valueOf(value)).map(Society::name);
    }
}
