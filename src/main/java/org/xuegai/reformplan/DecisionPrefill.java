package org.xuegai.reformplan;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.CasePrefill;

/** The vice chair sees how the plan is decided: by the minutes of the leading group or by signature. Source: G6 */
@Component
class DecisionPrefill implements CasePrefill {

    private static final String MINUTES = "meetingMinutesNo";

    private final Submissions submissions;

    DecisionPrefill(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public boolean appliesTo(String formId) {
        return "decide-plan".equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        return submissions
                .latest(caseFile.caseNo(), "group-meeting")
                .map(meeting -> Map.<String, Object>of(
                        "decisionMode",
                        "REFORM_LEADING_GROUP",
                        MINUTES,
                        meeting.values().get(MINUTES)))
                .orElse(Map.of("decisionMode", "SIGN_OFF"));
    }
}
