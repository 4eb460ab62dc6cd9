package org.xuegai.casework;

import java.util.Optional;

/** The line on an inbox card that says what a decision needs. */
public interface CaseSummary {

    Optional<String> of(CaseFile caseFile, String taskKey);
}
