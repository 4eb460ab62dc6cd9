package org.xuegai.form;

import java.text.Normalizer;

/** Makes typed texts clean and comparable. */
final class Texts {

    private Texts() {}

    /** Full-width digits and signs, as Chinese input methods type them, become ordinary ones. */
    static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** One line without control characters. */
    static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** Several lines, ended by LF, without other control characters. */
    static String lines(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .strip();
    }

    /** Characters as a reader counts them. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
