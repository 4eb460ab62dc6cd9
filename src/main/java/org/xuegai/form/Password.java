package org.xuegai.form;

import com.fasterxml.jackson.annotation.JsonValue;

/** A password between a page and {@link SignatureCheck}: written to JSON as null, to a log as stars. */
final class Password {

    private final String text;

    Password(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    @JsonValue
    Object json() {
        return null;
    }

    @Override
    public String toString() {
        return "******";
    }
}
