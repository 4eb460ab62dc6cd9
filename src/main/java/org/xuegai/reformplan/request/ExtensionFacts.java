package org.xuegai.reformplan.request;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CaseFacts;

/** What the request for more time is about, and how far it may go. */
@Component
class ExtensionFacts implements CaseFacts {

    private final SocietyDeadlines deadlines;

    ExtensionFacts(SocietyDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public Map<String, Object> of(CaseFile caseFile) {
        Extensions.Kind kind = Extensions.Kind.of(caseFile);
        if (kind == null) {
            return Map.of();
        }
        Map<String, Object> facts = new HashMap<>();
        facts.put("extensionKind", kind.name());
        deadlines.running(caseFile, kind).ifPresent(running -> facts.put("latestExtensionDate", running.latest()));
        return facts;
    }
}
