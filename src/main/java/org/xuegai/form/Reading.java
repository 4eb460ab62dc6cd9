package org.xuegai.form;

import java.util.List;

/**
 * What could be understood of a raw value.
 *
 * @param value typed value; null when empty or not understood
 * @param problem code of what is wrong with it; null when it was understood
 * @param args what the message about the problem mentions
 */
record Reading(Object value, String problem, List<Object> args) {

    static final Reading EMPTY = new Reading(null, null, List.of());

    static Reading of(Object value) {
        return new Reading(value, null, List.of());
    }

    static Reading problem(String code, Object... args) {
        return new Reading(null, code, List.of(args));
    }

    boolean understood() {
        return problem == null;
    }

    /** Nothing there: not a value, and not something that could not be read either. */
    boolean empty() {
        return value == null && understood();
    }
}
