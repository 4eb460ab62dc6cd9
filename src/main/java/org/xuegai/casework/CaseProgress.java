package org.xuegai.casework;

import java.time.Instant;
import java.util.List;

/** How far a case has come along its process. */
public interface CaseProgress {

    /** Where a step stands. */
    enum State {
        DONE,
        NOW,
        SKIPPED,
        AHEAD,
        /** The last there was of a case that was broken off. */
        STOPPED
    }

    /** @param finishedAt last time it was finished; null when never */
    record StepState(String title, State state, Instant finishedAt) {}

    /** The diagram and the activity instances in the order they began; an open one has no end. */
    record Diagram(String xml, List<Visit> activities) {}

    record Visit(String id, Instant start, Instant end) {}

    List<StepState> steps(CaseFile caseFile);

    Diagram diagram(CaseFile caseFile);
}
