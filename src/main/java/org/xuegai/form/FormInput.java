package org.xuegai.form;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What somebody sent for a form: parameters of a page or the JSON of the API. A page's own
 * parameters begin with one underscore ({@code _csrf}, {@code _version}) and are not the form's.
 */
public sealed interface FormInput {

    /** Button that adds an empty row; its value is the path of the list. */
    String ADD = "_add";

    /** Button that takes a row away; its value is the path of the row. */
    String REMOVE = "_remove";

    /** Checkbox that takes a file away; its value is the path of the field, a bar and the file's id. */
    String REMOVE_FILE = "_removeFile";

    record Params(MultiValueMap<String, String> values) implements FormInput {

        private static final Pattern OWN = Pattern.compile("_[a-z][A-Za-z]*");

        /** Whether a parameter belongs to the page and not to the form. */
        static boolean isPages(String name) {
            return OWN.matcher(name).matches();
        }
    }

    record Tree(Map<String, Object> values) implements FormInput {}

    /** @param notTheForms names of the page's own parameters without an underscore, e.g. {@code version} */
    static FormInput ofParams(MultiValueMap<String, String> values, String... notTheForms) {
        var forms = new LinkedMultiValueMap<String, String>(values);
        Set.of(notTheForms).forEach(forms::remove);
        return new Params(forms);
    }

    /** @param values null says as little as an empty object */
    static FormInput ofJson(Map<String, Object> values) {
        return new Tree(values == null ? Map.of() : values);
    }

    /** Whether a row was only added or removed, or a file removed, so that the page is to be shown again. */
    default boolean changesRows() {
        return this instanceof Params params
                && (params.values().containsKey(ADD) || params.values().containsKey(REMOVE));
    }
}
