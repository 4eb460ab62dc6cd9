package org.xuegai.form;

import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.xuegai.platform.Messages;

/** Makes the advice of the case types' rules visible. */
@Service
class AdviceViews {

    private static final double WIDTH = 200;

    private final FormSpi spi;
    private final FormChecking checking;
    private final Messages messages;

    AdviceViews(FormSpi spi, FormChecking checking, Messages messages) {
        this.spi = spi;
        this.checking = checking;
        this.messages = messages;
    }

    AdviceView of(FormDefinition form, FormContext context, Map<String, Object> data) {
        Map<String, Object> typed = checking.check(form, context, data).data();
        return new AdviceView(
                spi.advise(form.id(), context, typed).stream().map(this::rule).toList());
    }

    private AdviceView.Rule rule(FormAdvice.Advice advice) {
        String href = advice.field() == null ? null : "#" + FieldPath.id(advice.field());
        return new AdviceView.Rule(
                advice.ruleNo(), advice.title(), tag(advice), verdict(advice), advice.text(), href, bar(advice));
    }

    private static boolean isImpossible(FormAdvice.Advice advice) {
        return advice.actual() != null && advice.base() != null && advice.actual() > advice.base();
    }

    private static String tag(FormAdvice.Advice advice) {
        if (isImpossible(advice)) {
            return "y";
        }
        return switch (advice.level()) {
            case PASS -> "g";
            case EXPLAIN -> "y";
            case BLOCK -> "r";
        };
    }

    /** Figures that cannot be get no verdict. */
    private String verdict(FormAdvice.Advice advice) {
        if (isImpossible(advice)) {
            return messages.get("form.advice.impossible");
        }
        if (advice.level() == FormAdvice.Level.BLOCK && advice.goal() != null && advice.actual() != null) {
            return messages.get("form.advice.missing", String.valueOf(advice.goal() - advice.actual()));
        }
        return messages.get("form.advice." + advice.level().name());
    }

    private static AdviceView.Bar bar(FormAdvice.Advice advice) {
        if (advice.actual() == null
                || advice.goal() == null
                || advice.base() == null
                || advice.base() <= 0
                || isImpossible(advice)) {
            return null;
        }
        double share = Math.min(1, Math.max(0, (double) advice.actual() / advice.base()));
        double goal = Math.min(1, Math.max(0, (double) advice.goal() / advice.base()));
        return new AdviceView.Bar(width(share * WIDTH), width(Math.max(0, goal * WIDTH - 1)));
    }

    private static String width(double width) {
        return String.format(Locale.ROOT, "%.1f", width);
    }
}
