package org.xuegai.reformplan;

import java.util.Map;

import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submission;
import org.xuegai.society.Society;

/** A plan as it was last filed, with the society it is judged against. */
record FiledPlan(Map<String, Object> data, int revision, Society society) {

    static FiledPlan of(CaseFile caseFile, Submission filed) {
        return new FiledPlan(
                filed.values(), filed.revision(), caseFile.society().orElseThrow());
    }

    Composition composition() {
        return Composition.of(data, (long) society.leadershipCount());
    }
}
