package org.xuegai.document.approval;

import java.util.List;

import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submission;

/** The figures that a case type puts on the approval form, below society, matter and days. */
public interface ApprovalRows {

    boolean appliesTo(String caseType);

    /** @param filing the latest of the case's main form */
    List<ApprovalForm.FactRow> of(CaseFile caseFile, Submission filing);
}
