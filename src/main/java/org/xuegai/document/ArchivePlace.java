package org.xuegai.document;

/** Where a kind of paper lies in an archive package. Source: domain 2.0.5 archivePackage, 批复在前、请示在后 */
public enum ArchivePlace {
    /** In front: the decision and what it was made from. */
    REPLY,
    /** With what was filed: text before attachments. */
    REQUEST,
    /** Behind all that was filed. */
    RECORD,
    /** Last: every paper of the way, in the order they were made. */
    WAY,
    /** Not in it. */
    NONE
}
