package org.xuegai.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.platform.XuegaiClock;

/** The usual steps from the decision on a reform plan to its archive, said in one line each. */
@Component
public class DemoDecisionSteps {

    private static final String OFFICER = "xhb.jingban";
    private static final String OFFICE = "bgs";

    private final DemoActs acts;
    private final XuegaiClock clock;

    DemoDecisionSteps(DemoActs acts, XuegaiClock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    public void groupMeets(String caseNo, String minutesNo, String opinion) {
        acts.complete(
                OFFICER,
                caseNo,
                "UserTask_RecordGroupMeeting",
                Map.of(
                        "meetingTitle",
                        "省科协学会改革工作领导小组会议",
                        "meetingDate",
                        clock.today().toString(),
                        "meetingMinutesNo",
                        minutesNo,
                        "attendees",
                        "贺文昭、沈怀瑾、宋立言、钱谨之",
                        "groupResolution",
                        "AGREE",
                        "groupOpinion",
                        opinion,
                        "minutesFile",
                        acts.paper(OFFICER, caseNo, "领导小组会议纪要", List.of(minutesNo))));
    }

    public void viceChairFiles(String caseNo) {
        acts.complete("fgfzx", caseNo, "UserTask_DecidePlan", Map.of("finalDecision", "FILE", "finalOpinion", "同意"));
    }

    public void officeIssues(String caseNo, String societyName) {
        officePrepares(caseNo, societyName);
        acts.complete(
                OFFICE, caseNo, "UserTask_DispatchDocument", Map.of("sealApplied", true, "deliveryMethod", "SYSTEM"));
    }

    public void officePrepares(String caseNo, String societyName) {
        Map<String, Object> paper = new LinkedHashMap<>();
        paper.put("documentType", "NOTICE");
        paper.put("documentTitle", "关于同意%s改革工作方案备案的通知".formatted(societyName));
        paper.put("mainRecipient", societyName);
        paper.put("signer", "fgfzx");
        paper.put("disclosureType", "PROACTIVE");
        paper.put("proofread", true);
        acts.complete(OFFICE, caseNo, "UserTask_PrepareDocument", paper);
    }

    public void archived(String caseNo) {
        acts.complete(OFFICER, caseNo, "UserTask_Archive", Map.of("retentionPeriod", "Y30", "itemsChecked", true));
    }
}
