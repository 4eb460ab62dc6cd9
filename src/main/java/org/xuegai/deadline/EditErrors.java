package org.xuegai.deadline;

import java.util.List;

import org.xuegai.platform.FieldProblem;

/** What has to be put right on a page. */
record EditErrors(List<FieldProblem> all) {

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Null when the field is fine. */
    public String at(String field) {
        return all.stream()
                .filter(problem -> problem.field().equals(field))
                .map(FieldProblem::message)
                .findFirst()
                .orElse(null);
    }
}
