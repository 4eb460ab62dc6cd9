package org.xuegai.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.platform.XuegaiClock;

/** The usual steps of a society with a reform plan after its clerk has filed it, said in one line each. */
@Component
public class DemoSocietySteps {

    private final DemoActs acts;
    private final XuegaiClock clock;

    DemoSocietySteps(DemoActs acts, XuegaiClock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    public void secretaryAgrees(String stem, String caseNo) {
        acts.complete(stem + ".msz", caseNo, "UserTask_SecretaryCheck", Map.of("secretaryDecision", "AGREE"));
    }

    /** @param board members of the board; two thirds and more attend and agree */
    public void boardResolves(String stem, String caseNo, int board) {
        Map<String, Object> resolution = new HashMap<>();
        resolution.put("meetingTitle", "第五届理事会第六次会议");
        resolution.put("meetingType", "BOARD");
        resolution.put("meetingDate", clock.today().toString());
        resolution.put("meetingMode", "ON_SITE");
        resolution.put("expectedCount", board);
        resolution.put("presentCount", board - board / 10);
        resolution.put("approveCount", board - board / 10 - 1);
        resolution.put("opposeCount", 0);
        resolution.put("abstainCount", 1);
        resolution.put("minutesFile", acts.paper(stem + ".msz", caseNo, "理事会会议纪要", List.of("会议审议通过改革工作方案。")));
        resolution.put("attendanceFile", acts.paper(stem + ".msz", caseNo, "理事会签到表", List.of("实到人数达到应到人数的三分之二以上。")));
        acts.complete(stem + ".msz", caseNo, "UserTask_RegisterResolution", resolution);
    }

    public void presidentSigns(String stem, String caseNo) {
        acts.complete(
                stem + ".lsz",
                caseNo,
                "UserTask_PresidentSign",
                Map.of(
                        "presidentDecision",
                        "SIGN",
                        "commitmentAgreed",
                        true,
                        "presidentSignature",
                        DemoPeople.PASSWORD,
                        "sealedPageFile",
                        acts.sealedPage(stem + ".lsz", caseNo)));
    }
}
