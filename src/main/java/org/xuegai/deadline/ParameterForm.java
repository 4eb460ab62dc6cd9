package org.xuegai.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/**
 * A new value of a threshold, as text until it is checked.
 *
 * @param seen fingerprint of the values that the administrator saw
 */
record ParameterForm(String seen, String newValue, String effectiveFrom, String basis) {

    private static final int MAX_BASIS = 200;

    ParameterForm {
        newValue = newValue == null ? "" : newValue;
        effectiveFrom = effectiveFrom == null ? "" : effectiveFrom;
        basis = basis == null ? "" : basis;
    }

    List<FieldProblem> problems(ParameterHistory history, LocalDate today, Messages messages) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!history.kind().accepts(newValue.strip())) {
            problems.add(problem("newValue", history.kind().name(), messages));
        }
        if (date() == null || date().isBefore(today)) {
            problems.add(problem("effectiveFrom", "effectiveFrom", messages));
        }
        if (basis.isBlank() || basis.length() > MAX_BASIS) {
            problems.add(problem("basis", "basis", messages));
        }
        return problems;
    }

    /** Null when it is no date. */
    LocalDate date() {
        try {
            return LocalDate.parse(effectiveFrom.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static FieldProblem problem(String field, String key, Messages messages) {
        return new FieldProblem(field, "INVALID", messages.get("deadline.parameter.error." + key));
    }
}
