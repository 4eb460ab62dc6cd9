package org.xuegai.document.number;

/** Continuous document numbers, e.g. {@code 示科协学〔2026〕1号}. Source: D11. */
public interface DocumentNumbers {

    /**
     * The next number of this year's sequence; waits for others that number at the same moment.
     *
     * @param kind id of the kind of paper
     * @param issueRevision revision of the office's form that the paper is written from
     */
    String next(String caseNo, String kind, String title, int issueRevision);

    /** Marks a number as void; it is kept and never given again. */
    void cancel(String docNumber, String reason);
}
