package org.xuegai.casework.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/**
 * FEEL for decision tables that compiles each expression once; the engine's own compiles at every evaluation,
 * which takes some fifty times as long.
 */
class CompiledFeelDecisions implements FeelEngine {

    private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();
    private final Map<String, ParsedExpression> expressions = new ConcurrentHashMap<>();
    private final Map<String, ParsedExpression> tests = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
        ParsedExpression compiled =
                expressions.computeIfAbsent(expression, text -> compiled(text, engine.parseExpression(text)));
        return (T) value(expression, engine.evaluate(compiled, names(variables)));
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String test, String input, VariableContext variables) {
        ParsedExpression compiled = tests.computeIfAbsent(test, text -> compiled(text, engine.parseUnaryTests(text)));
        Map<String, Object> names = names(variables);
        return Boolean.TRUE.equals(value(test, engine.evaluateWithInput(compiled, names.get(input), names)));
    }

    private static ParsedExpression compiled(String text, ParseResult parsed) {
        if (!parsed.isSuccess()) {
            throw new IllegalArgumentException(parsed.failure().message() + " in: " + text);
        }
        return parsed.parsedExpression();
    }

    private static Object value(String text, EvaluationResult result) {
        if (!result.isSuccess()) {
            throw new IllegalStateException(result.failure().message() + " in: " + text);
        }
        return result.result();
    }

    private static Map<String, Object> names(VariableContext variables) {
        Map<String, Object> names = new HashMap<>();
        variables
                .keySet()
                .forEach(name -> names.put(name, variables.resolve(name).getValue()));
        return names;
    }
}
