package org.xuegai.document.archive;

import java.util.Optional;
import java.util.stream.Stream;

/** How long a package is kept, the longest first, with the code archive numbers use. Source: D7, archive numbers after DA/T 22. */
enum RetentionPeriod {
    PERMANENT("Y"),
    Y30("D30"),
    Y10("D10");

    private final String archiveCode;

    RetentionPeriod(String archiveCode) {
        this.archiveCode = archiveCode;
    }

    /** Empty for what is no name of a period, e.g. while none is chosen. */
    static Optional<RetentionPeriod> named(String name) {
        return Stream.of(values()).filter(period -> period.name().equals(name)).findFirst();
    }

    String archiveCode() {
        return archiveCode;
    }
}
