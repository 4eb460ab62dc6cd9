package org.xuegai.document;

import java.util.Map;

import org.xuegai.casework.CaseFile;
import org.xuegai.document.print.Paper;

/**
 * A paper without a document number that a process has made at a step: {@code issueCaseDocumentDelegate} with its id as
 * {@code documentKind}. A module adds each as a bean.
 */
public interface DeclaredPaper extends DeclaredKind {

    /** As the case stands. */
    Paper of(CaseFile caseFile);

    /** Values of the notice by which the society is told of it, beyond those that every notice has. */
    default Map<String, String> told(CaseFile caseFile, Paper paper) {
        return Map.of();
    }
}
