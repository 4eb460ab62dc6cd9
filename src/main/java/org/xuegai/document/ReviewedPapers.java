package org.xuegai.document;

import java.util.List;

import org.xuegai.casework.CaseFile;

/** The papers on a case type's review, printed once, when its decision is numbered. */
public interface ReviewedPapers {

    record Made(DocumentKind kind, Paper paper) {}

    boolean appliesTo(String caseType);

    List<Made> of(CaseFile caseFile);
}
