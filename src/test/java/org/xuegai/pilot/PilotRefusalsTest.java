package org.xuegai.pilot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.casework.CaseStatus;
import org.xuegai.testing.ScriptedTasks;

import static org.assertj.core.api.Assertions.assertThat;

/** What the pilot refuses over HTTP: with the rule's number and message at the field, and nothing has changed. */
class PilotRefusalsTest extends PilotScene {

    private static final String OFFICER = "xhb.jingban";

    @Autowired
    private ScriptedTasks scripts;

    @Test
    void more_votes_than_people_attending_and_a_review_without_minutes() throws Exception {
        String caseNo = surveyed("hjkx");
        pilot.voted(caseNo, List.of("RECOMMEND", "RECOMMEND", "RECOMMEND"));
        Map<String, Object> review = Map.of(
                "reviewMeetingDate",
                clock.today().toString(),
                "attendeeCount",
                2,
                "reviewSummary",
                "专班成员逐一评议，对申报学会的条件、计划和短板形成一致意见。");

        refused(caseNo, "UserTask_RegisterReview", review, "attendeeCount", "P2-6", "评议票不能比出席的人多");
        refused(caseNo, "UserTask_RegisterReview", review, "meetingMinutesNo", "P2-6", "纪要编号");
        refused(caseNo, "UserTask_RegisterReview", review, "reviewMinutesFile", "P2-6", "会商纪要");
        assertThat(candidates.get(caseNo).recommendation()).isNull();
    }

    @Test
    void a_list_decided_without_minutes() throws Exception {
        String first = recommended("hjkx");
        String list = pilot.listed(BATCH, Map.of(first, "PILOT"));
        pilot.listReviewed(list, "AGREE");
        Map<String, Object> decision = Map.of(
                "meetingDate", clock.today().toString(), "decisionMode", "PARTY_GROUP", "finalDecision", "AGREE");

        scripts.refused("dangzu", list, "UserTask_DecideList", decision, "meetingMinutesNo", "2.0.5", "纪要编号");
        scripts.refused("dangzu", list, "UserTask_DecideList", decision, "minutesFile", "2.0.5", "会议纪要");
        assertThat(caseFiles.get(list).status()).isEqualTo(CaseStatus.PENDING_DECISION);
        assertThat(caseFiles.get(first).status()).isEqualTo(CaseStatus.PENDING_DECISION);
    }

    @Test
    void an_agreement_with_targets_for_ten_of_the_eleven_standards() throws Exception {
        String first = recommended("hjkx");
        published(Map.of(first, "PILOT"));
        Map<String, Object> eleventh = new HashMap<>();
        eleventh.put("standardNo", 11);
        eleventh.put("targetText", null);
        Map<String, Object> agreement = Map.of("agreementTargets", List.of(eleventh), "fundTotal", 8, "firstShare", 60);

        refused(first, "UserTask_DraftAgreement", agreement, "agreementTargets", "P2-11", "还缺第 11 项");
        refused(first, "UserTask_DraftAgreement", agreement, "agreementTargets[10].targetText", "P2-11", "目标");
        assertThat(agreements.ofCase(first)).isEmpty();
    }

    private void refused(
            String caseNo, String taskKey, Map<String, Object> data, String field, String ruleNo, String words)
            throws Exception {
        scripts.refused(OFFICER, caseNo, taskKey, data, field, ruleNo, words);
    }
}
