package org.xuegai.reformplan;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.casework.filing.FormHelp;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.platform.Messages;

/** Says beside the figures of the leading bodies who counts as young today. Source: D1-3. */
@Component
class CompositionHelp implements FormHelp {

    private static final String SECTION = "reform-body";

    private final RuleParameters parameters;
    private final Messages messages;

    CompositionHelp(RuleParameters parameters, Messages messages) {
        this.parameters = parameters;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return ReformPlan.FORM.equals(formId);
    }

    @Override
    public Optional<Help> help(String name, int index) {
        if (!SECTION.equals(name)) {
            return Optional.empty();
        }
        String text = messages.get("reformplan.help.composition", String.valueOf(parameters.integer("youngMaxAge")));
        return Optional.of(new Help(text, null, List.of()));
    }
}
