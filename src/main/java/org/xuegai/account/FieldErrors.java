package org.xuegai.account;

import java.util.List;

import org.xuegai.platform.FieldProblem;

/** The messages of a refused page, for the summary and for each field. */
record FieldErrors(List<FieldProblem> list) {

    public boolean any() {
        return !list.isEmpty();
    }

    /** Null when nothing is wrong with the field. */
    public String at(String field) {
        return list.stream()
                .filter(problem -> problem.field().equals(field))
                .map(FieldProblem::message)
                .findFirst()
                .orElse(null);
    }
}
