package org.xuegai.acceptance.conclusion;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.AcceptanceCases;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseVariables;

/** Tells the process of which inspection it is, so that a later group has nobody of that one's. Source: R-7 */
@Component
class AcceptanceVariables implements CaseVariables {

    private final Acceptances acceptances;

    AcceptanceVariables(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public boolean appliesTo(String caseType) {
        return AcceptanceCases.TYPE.equals(caseType);
    }

    @Override
    public Map<String, Object> of(CaseFile caseFile) {
        return Map.of("inspectionNo", acceptances.get(caseFile.caseNo()).inspectionNo());
    }
}
