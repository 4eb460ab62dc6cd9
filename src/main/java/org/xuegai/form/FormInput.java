package org.xuegai.form;

import java.util.Map;

import org.springframework.util.MultiValueMap;

/** What somebody sent for a form: parameters of a page or the JSON of the API. */
public sealed interface FormInput {

    record Params(MultiValueMap<String, String> values) implements FormInput {}

    record Tree(Map<String, Object> values) implements FormInput {}

    static FormInput ofParams(MultiValueMap<String, String> values) {
        return new Params(values);
    }

    static FormInput ofJson(Map<String, Object> values) {
        return new Tree(values);
    }
}
