package org.xuegai.pilot.candidate;

import java.util.Map;

import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CaseFacts;
import org.xuegai.form.Component.Option;
import org.xuegai.pilot.PilotCases;

/** Whom a survey record may name. */
@org.springframework.stereotype.Component
class SurveyFacts implements CaseFacts {

    private final TaskForce taskForce;

    SurveyFacts(TaskForce taskForce) {
        this.taskForce = taskForce;
    }

    @Override
    public Map<String, Object> of(CaseFile caseFile) {
        return PilotCases.APPLICATION.equals(caseFile.caseType())
                ? Map.of(
                        "surveyors",
                        taskForce.freeFor(caseFile.societyId()).stream()
                                .map(person -> new Option(person.username(), person.name()))
                                .toList())
                : Map.of();
    }
}
