package org.xuegai.pilot.candidate;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseVariables;
import org.xuegai.pilot.PilotCases;

/** Enters every application in its batch when its process begins, and tells the process how it came. */
@Component
class PilotCaseVariables implements CaseVariables {

    private final PilotCandidates candidates;

    PilotCaseVariables(PilotCandidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public boolean appliesTo(String caseType) {
        return PilotCases.APPLICATION.equals(caseType);
    }

    @Override
    public Map<String, Object> of(CaseFile caseFile) {
        return Map.of("invited", candidates.enter(caseFile, EntryRoute.OPEN).isInvited());
    }
}
