package org.xuegai.form;

import java.util.List;
import java.util.Map;

import org.xuegai.platform.FieldProblem;

/**
 * A checked form.
 *
 * @param data typed values of visible fields: String, Boolean, Long, BigDecimal, List, Map
 * @param errors empty when the form may be submitted
 */
public record FormResult(Map<String, Object> data, List<FieldProblem> errors) {

    public boolean valid() {
        return errors.isEmpty();
    }
}
