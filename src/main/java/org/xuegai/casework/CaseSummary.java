package org.xuegai.casework;

import java.util.Optional;

/** The line on an inbox card that says what a decision needs. */
public interface CaseSummary {

    /**
     * The task on the card.
     *
     * @param id of the engine's task
     * @param key of the user task in the diagram
     */
    record Task(String id, String key) {}

    Optional<String> of(CaseFile caseFile, Task task);
}
