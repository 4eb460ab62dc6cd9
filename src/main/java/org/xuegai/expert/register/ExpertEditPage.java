package org.xuegai.expert.register;

import java.util.List;

import org.xuegai.platform.FieldProblem;

/**
 * The page on which an expert is entered or changed.
 *
 * @param code address of the expert; null for a new one
 */
record ExpertEditPage(String code, ExpertForm form, List<FieldProblem> errors) {

    /** The message at a field; null when there is none. */
    public String wrong(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldProblem::message)
                .findFirst()
                .orElse(null);
    }
}
