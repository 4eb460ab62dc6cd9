package org.xuegai.form;

/** How much one input may bring; far above what a form asks for, so that only nonsense is refused. */
final class Limits {

    /** Characters of one text. */
    static final int TEXT = 20_000;

    /** Rows of a list, choices or files of a field. */
    static final int ITEMS = 200;

    /** Characters of a path that an answer repeats. */
    static final int ECHO = 80;

    private Limits() {}

    static String echo(String path) {
        return path.length() <= ECHO ? path : path.substring(0, ECHO) + "…";
    }
}
