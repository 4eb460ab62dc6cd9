package org.xuegai.form;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.xuegai.platform.FieldProblem;

/** What a choice offers at its place, and what to tell who misses an option there. */
@Service
class Choices {

    private final FormSpi spi;
    private final FeelExpressions expressions;

    Choices(FormSpi spi, FeelExpressions expressions) {
        this.spi = spi;
        this.expressions = expressions;
    }

    List<Component.Option> offered(FormState.Place place, FormContext context) {
        return spi.options(place.field(), context).stream()
                .filter(option -> expressions.holds(option.offeredIf(), place.scope()))
                .toList();
    }

    /** One sentence for each option that the file has and this place has not. */
    List<String> withheld(FormState.Place place) {
        return place.field().options().stream()
                .filter(option -> !expressions.holds(option.offeredIf(), place.scope()))
                .map(option -> expressions.text(option.otherwise(), place.scope()))
                .toList();
    }

    /** Why the chosen option is not offered here; empty when it is, or when there is no such option at all. */
    Optional<FieldProblem> refusal(FormState.Place place, FormContext context) {
        Object chosen = place.reading().value();
        return spi.options(place.field(), context).stream()
                .filter(option -> chosen instanceof List<?> list
                        ? list.contains(option.value())
                        : option.value().equals(chosen))
                .filter(option -> !expressions.holds(option.offeredIf(), place.scope()))
                .map(option -> new FieldProblem(
                        place.path().toString(),
                        expressions.text(option.ruleNo(), place.scope()),
                        expressions.text(option.otherwise(), place.scope())))
                .findFirst();
    }
}
