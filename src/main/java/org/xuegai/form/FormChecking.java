package org.xuegai.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.xuegai.platform.FieldProblem;

/** Checks a whole form: each shown and open field, its rules across fields, then the case type's own checks. */
@Service
class FormChecking {

    private final FeelExpressions expressions;
    private final FieldChecks fields;
    private final FieldProblems words;
    private final FormSpi spi;

    FormChecking(FeelExpressions expressions, FieldChecks fields, FieldProblems words, FormSpi spi) {
        this.expressions = expressions;
        this.fields = fields;
        this.words = words;
        this.spi = spi;
    }

    FormResult check(FormDefinition form, FormContext context, Map<String, Object> data) {
        var state = new FormState(form, context, data, expressions);
        Set<String> blank = blankRows(state);
        var errors = new ArrayList<FieldProblem>();
        var typed = new LinkedHashMap<String, Object>();
        for (FormState.Place place : state.places()) {
            if (!place.shown() || blank.contains(rowOf(place))) {
                continue;
            }
            if (place.field().fieldType() == FieldType.LIST) {
                int filled = filledRows(place, blank);
                errors.addAll(checkList(place, context, filled));
                typed.put(place.field().key(), new ArrayList<>());
            } else {
                Optional<FieldProblem> problem = fields.check(place, context);
                problem.ifPresent(errors::add);
                if (problem.filter(FormChecking::isNoOption).isEmpty()) {
                    put(typed, place, blank);
                }
            }
        }
        addOwnChecks(form, context, typed, errors);
        return new FormResult(typed, List.copyOf(errors));
    }

    /** Only for data without errors: replaces each password by the signature it stands for. */
    FormResult sign(FormDefinition form, FormContext context, Map<String, Object> data, FormResult checked) {
        var errors = new ArrayList<FieldProblem>();
        var typed = new LinkedHashMap<>(checked.data());
        for (FormState.Place place : new FormState(form, context, data, expressions).places()) {
            if (place.shown() && place.reading().value() instanceof Password password) {
                spi.sign(password)
                        .ifPresentOrElse(
                                signature -> typed.put(place.field().key(), signatureData(signature)),
                                () -> errors.add(words.of(place.path(), place.field(), "PASSWORD")));
            }
        }
        return new FormResult(typed, errors);
    }

    /** What is not among the options is no value that a rule could be asked about. */
    private static boolean isNoOption(FieldProblem problem) {
        return problem.code().equals("OPTION");
    }

    private static Map<String, Object> signatureData(SignatureCheck.Signature signature) {
        return Map.of(
                "signedBy", signature.signedBy(),
                "name", signature.name(),
                "at", signature.at().toString());
    }

    private List<FieldProblem> checkList(FormState.Place place, FormContext context, int filled) {
        Component list = place.field();
        if (!place.path().hasOpenPart(context.open())) {
            return List.of();
        }
        int least = Math.max(list.number("minItems", 0), list.required() ? 1 : 0);
        int most = list.number("maxItems", Limits.ITEMS);
        if (filled < least) {
            return List.of(words.of(place.path(), list, "TOO_FEW_ROWS", least, filled));
        }
        if (filled > most) {
            return List.of(words.of(place.path(), list, "TOO_MANY_ROWS", most, filled));
        }
        return fields.brokenRule(place).stream().toList();
    }

    /** Rows that somebody added and left empty; prepared rows always count. */
    private static Set<String> blankRows(FormState state) {
        Set<String> blank = new LinkedHashSet<>();
        Set<String> filled = new LinkedHashSet<>();
        for (FormState.Place place : state.places()) {
            if (place.path().inRow()) {
                boolean prepared =
                        state.at(FieldPath.of(place.path().head())).field().preset();
                boolean empty = place.reading().empty()
                        || Boolean.FALSE.equals(place.reading().value());
                (prepared || !empty ? filled : blank).add(rowOf(place));
            }
        }
        blank.removeAll(filled);
        return blank;
    }

    private static int filledRows(FormState.Place list, Set<String> blank) {
        int filled = 0;
        for (int row = 0; row < FormState.rows(list.raw()).size(); row++) {
            filled += blank.contains(list.path().at(row).toString()) ? 0 : 1;
        }
        return filled;
    }

    /** Path of the row a place is in; null outside lists. */
    private static String rowOf(FormState.Place place) {
        return place.path().inRow() ? place.path().at(place.path().row()).toString() : null;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> typed, FormState.Place place, Set<String> blank) {
        Object value = place.reading().value();
        if (value == null || value instanceof Password) {
            return;
        }
        FieldPath path = place.path();
        if (!path.inRow()) {
            typed.put(place.field().key(), value);
            return;
        }
        var rows = (List<Map<String, Object>>) typed.get(path.head());
        int index = path.row();
        for (int row = 0; row < path.row(); row++) {
            index -= blank.contains(path.at(row).toString()) ? 1 : 0;
        }
        while (rows.size() <= index) {
            rows.add(new LinkedHashMap<>());
        }
        rows.get(index).put(path.key(), value);
    }

    private void addOwnChecks(
            FormDefinition form, FormContext context, Map<String, Object> typed, List<FieldProblem> errors) {
        Set<String> named = new LinkedHashSet<>();
        errors.forEach(error -> named.add(error.field()));
        spi.check(form, context, typed).stream()
                .filter(error -> !named.contains(error.field()))
                .forEach(errors::add);
    }
}
