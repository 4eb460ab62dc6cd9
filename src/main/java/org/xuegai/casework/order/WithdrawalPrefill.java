package org.xuegai.casework.order;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.platform.Messages;

/** Puts before the president who asks for the withdrawal, and why. Source: domain 2.0.3 撤回 */
@Component
class WithdrawalPrefill implements CasePrefill {

    private final CaseTimeline timeline;
    private final Messages messages;

    WithdrawalPrefill(CaseTimeline timeline, Messages messages) {
        this.timeline = timeline;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return "withdrawal-confirmation".equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        String asked = messages.official("casework.event.withdraw");
        return timeline.all(caseFile.caseNo()).stream()
                .filter(event -> asked.equals(event.title()))
                .findFirst()
                .map(event -> Map.<String, Object>of(
                        "requested",
                        messages.official("casework.withdrawal.asked", event.personName(), event.opinion())))
                .orElse(Map.of());
    }
}
