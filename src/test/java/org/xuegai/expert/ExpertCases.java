package org.xuegai.expert;

import java.util.HashMap;
import java.util.Map;

import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFiles;
import org.xuegai.reformplan.PlanCases;

/** Cases of 湖北省环境科学学会 for which experts are wanted. */
public class ExpertCases {

    private final PlanCases plans;
    private final CaseFiles caseFiles;
    private final CaseEngine engine;

    ExpertCases(PlanCases plans, CaseFiles caseFiles, CaseEngine engine) {
        this.plans = plans;
        this.caseFiles = caseFiles;
        this.engine = engine;
    }

    /** @return number of a case whose experts are to be drawn for a visit on 2 December */
    public String forVisit() {
        plans.openBatch();
        String caseNo = plans.underReview();
        wanted(caseNo, Purpose.INSPECTION, Map.of("visitDate", "2026-12-02", "visitPlace", "武汉市洪山区示例路 1 号"));
        return caseNo;
    }

    /** @param more what the caller tells besides the purpose */
    public void wanted(String caseNo, Purpose purpose, Map<String, Object> more) {
        Map<String, Object> variables = new HashMap<>(more);
        variables.put("expertPurpose", purpose.name());
        engine.startBeside(caseFiles.get(caseNo), "expert-selection", variables);
    }
}
