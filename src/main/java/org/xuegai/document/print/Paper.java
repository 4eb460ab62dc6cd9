package org.xuegai.document.print;

/** What a paper says; each kind has its own record, which its template prints. */
public interface Paper {

    String caseNo();

    /** The paper's heading, also the title that a PDF reader shows. */
    String title();

    /** 文号; null for papers that have none. */
    default String docNumber() {
        return null;
    }

    /** Name of its template in {@code templates/document/}; null for that of its kind. */
    default String template() {
        return null;
    }
}
