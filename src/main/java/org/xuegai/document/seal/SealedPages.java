package org.xuegai.document.seal;

/** The page a society prints, stamps and scans; a code on it names the exact revision. */
public interface SealedPages {

    /** What the code on a scanned page says. */
    enum Reading {
        MATCHES,
        OTHER_REVISION,
        UNREADABLE
    }

    /** PDF of the sealed page for the latest revision of the case's main form. */
    byte[] pdf(String caseNo);

    Reading read(String caseNo, String attachmentId);
}
