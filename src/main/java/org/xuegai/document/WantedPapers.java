package org.xuegai.document;

import java.util.List;

import org.xuegai.casework.CaseFile;

/** Says which papers a case must have in its archive package; what is missing is named to the archivist. */
public interface WantedPapers {

    List<DocumentKind> of(CaseFile caseFile);
}
