package org.xuegai.document.archive;

/** How long a package is kept, with the code archive numbers use. Source: D7, archive numbers after DA/T 22. */
enum RetentionPeriod {
    PERMANENT("Y"),
    Y30("D30"),
    Y10("D10");

    private final String archiveCode;

    RetentionPeriod(String archiveCode) {
        this.archiveCode = archiveCode;
    }

    String archiveCode() {
        return archiveCode;
    }
}
