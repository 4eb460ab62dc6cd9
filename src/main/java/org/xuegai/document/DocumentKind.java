package org.xuegai.document;

import java.util.Arrays;
import java.util.Locale;

/** The papers of a case. Source: domain 2.1, documents. */
public enum DocumentKind {
    RECEIPT(true),
    CORRECTION_NOTICE(true),
    REFUSAL_NOTICE(true),
    FILING_NOTICE(true),
    REVIEW_OPINIONS(false),
    APPROVAL_FORM(false),
    TASK_BREAKDOWN(true),
    PUBLICITY_RECORD(true),
    FILED_RECORD(false),
    ARCHIVE_LIST(false),
    ARCHIVE_PACKAGE(false);

    private final boolean visibleToSociety;

    DocumentKind(boolean visibleToSociety) {
        this.visibleToSociety = visibleToSociety;
    }

    boolean visibleToSociety() {
        return visibleToSociety;
    }

    /** Name in processes, templates and message keys, e.g. {@code correction-notice}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for an unknown id */
    public static DocumentKind of(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no document kind " + id));
    }
}
