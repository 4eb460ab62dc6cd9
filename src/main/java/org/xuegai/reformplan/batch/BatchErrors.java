package org.xuegai.reformplan.batch;

import java.util.List;

import org.xuegai.platform.FieldProblem;

/** Messages beside the fields of the page that proposes a batch. */
record BatchErrors(List<FieldProblem> all) {

    /** @return null when the field is all right */
    public String of(String field) {
        return all.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldProblem::message)
                .findFirst()
                .orElse(null);
    }
}
