package org.xuegai.form;

import java.util.List;
import java.util.Map;

import org.xuegai.platform.FieldProblem;

/** A case type's own check of a form, asked whenever the form is checked. */
public interface FormCheck {

    boolean appliesTo(String formId);

    List<FieldProblem> check(FormContext context, Map<String, Object> data);
}
