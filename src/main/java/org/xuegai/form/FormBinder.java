package org.xuegai.form;

import java.util.Map;

import org.springframework.stereotype.Component;

/** Binds input to a form, and nothing that the form does not declare. */
@Component
public class FormBinder {

    /**
     * Puts the input over the data, as typed, even where it is not valid yet.
     *
     * @return the new raw tree
     * @throws org.xuegai.platform.Problem 422 with UNKNOWN_FIELD for unknown, read-only and hidden fields
     */
    public Map<String, Object> merge(
            FormDefinition form, FormContext context, Map<String, Object> data, FormInput input) {
        throw new UnsupportedOperationException();
    }

    /** Checks everything the form and its rules ask for. */
    public FormResult check(FormDefinition form, FormContext context, Map<String, Object> data) {
        throw new UnsupportedOperationException();
    }
}
