package org.xuegai.document;

/** What a paper says; each kind has its own record, which its template prints. */
public sealed interface Paper
        permits ApprovalForm,
                ArchiveList,
                CorrectionNotice,
                FiledRecord,
                FilingNotice,
                Receipt,
                RefusalNotice,
                ReviewOpinions,
                SealedPage,
                TaskBreakdown {

    String caseNo();

    /** The paper's heading, also the title that a PDF reader shows. */
    String title();

    /** 文号; null for papers that have none. */
    default String docNumber() {
        return null;
    }
}
