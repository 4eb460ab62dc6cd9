package org.xuegai.form;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.springframework.stereotype.Service;

/** Evaluates FEEL; each expression is compiled once. A name that is not there is null. */
@Service
public class FeelExpressions {

    private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();
    private final Map<String, ParsedExpression> compiled = new ConcurrentHashMap<>();

    /** @return null also where the expression has no value, e.g. because a name in it is null */
    public Object evaluate(String expression, Map<String, Object> names) {
        var result = engine.evaluate(compile(expression), names);
        return result.isSuccess() ? result.result() : null;
    }

    public boolean isTrue(String expression, Map<String, Object> names) {
        return Boolean.TRUE.equals(evaluate(expression, names));
    }

    /** False only; a rule about something that is not filled in yet is not broken. */
    public boolean isFalse(String expression, Map<String, Object> names) {
        return Boolean.FALSE.equals(evaluate(expression, names));
    }

    /** True also where there is no condition. */
    boolean holds(String condition, Map<String, Object> names) {
        return condition == null || isTrue(condition, names);
    }

    /** The text itself, or what it says as FEEL when it begins with {@code =}. */
    String text(String text, Map<String, Object> names) {
        return text.startsWith("=") ? String.valueOf(evaluate(plain(text), names)) : text;
    }

    /** @throws IllegalArgumentException if it is not FEEL */
    public ParsedExpression compile(String expression) {
        return compiled.computeIfAbsent(expression, text -> {
            ParseResult parsed = engine.parseExpression(text);
            if (!parsed.isSuccess()) {
                throw new IllegalArgumentException(parsed.failure().message() + " in: " + text);
            }
            return parsed.parsedExpression();
        });
    }

    /** Without the {@code =} that form-js writes before an expression. */
    static String plain(String expression) {
        if (expression == null) {
            return null;
        }
        String text = expression.strip();
        return text.startsWith("=") ? text.substring(1).strip() : text;
    }
}
