package org.xuegai.document.approval;

import java.util.List;

import org.xuegai.casework.CaseFile;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.print.Paper;

/** The papers on a case type's review, printed once, when its decision is numbered. */
public interface ReviewedPapers {

    record Made(DocumentKind kind, Paper paper) {}

    boolean appliesTo(String caseType);

    List<Made> of(CaseFile caseFile);
}
