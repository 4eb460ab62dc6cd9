package org.xuegai.document;

/**
 * A kind of paper; the module whose papers they are declares it by a {@link DeclaredKind}. What it is called stands
 * under {@code document.kind.<id>} in the bundle {@code document}.
 *
 * @param id name in processes, templates and message keys, e.g. {@code correction-notice}
 * @param visibleToSociety whether the case's society may read it; a numbered one only once it has gone out
 * @param recordType what the table of retention periods calls it. Source: D7
 */
public record DocumentKind(String id, boolean visibleToSociety, ArchivePlace archivePlace, String recordType) {

    public static final DocumentKind RECEIPT = shown("receipt", ArchivePlace.WAY);
    public static final DocumentKind CORRECTION_NOTICE = shown("correction-notice", ArchivePlace.WAY);
    public static final DocumentKind REFUSAL_NOTICE = shown("refusal-notice", ArchivePlace.WAY);
    public static final DocumentKind APPROVAL_FORM = internal("approval-form", ArchivePlace.REPLY);
    public static final DocumentKind FILED_RECORD = internal("filed-record", ArchivePlace.RECORD);
    public static final DocumentKind ARCHIVE_LIST = internal("archive-list", ArchivePlace.NONE);
    public static final DocumentKind ARCHIVE_PACKAGE = internal("archive-package", ArchivePlace.NONE);

    /** A paper that the society may read. */
    public static DocumentKind shown(String id, ArchivePlace place) {
        return new DocumentKind(id, true, place, id);
    }

    /** A paper that stays within the association. */
    public static DocumentKind internal(String id, ArchivePlace place) {
        return new DocumentKind(id, false, place, id);
    }

    /** The same, kept as long as records of that type. */
    public DocumentKind keptAs(String type) {
        return new DocumentKind(id, visibleToSociety, archivePlace, type);
    }
}
