package org.xuegai.expert.register;

import java.util.List;

import org.xuegai.expert.Expert;
import org.xuegai.expert.ExpertTie;
import org.xuegai.platform.FieldProblem;

/**
 * One expert's page.
 *
 * @param visits of this calendar year
 * @param mayEdit whether the reader keeps the register
 * @param form a new tie as typed
 */
record ExpertPage(
        Expert expert, List<ExpertTie> ties, int visits, boolean mayEdit, TieForm form, List<FieldProblem> errors) {

    /** The message at a field; null when there is none. */
    public String wrong(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldProblem::message)
                .findFirst()
                .orElse(null);
    }
}
