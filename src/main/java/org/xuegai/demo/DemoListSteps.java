package org.xuegai.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.platform.XuegaiClock;

/** The usual steps of any list before the leadership, said in one line each. */
@Component
public class DemoListSteps {

    private static final String VICE_CHAIR = "fgfzx";
    private static final String LEADERSHIP = "dangzu";

    private final DemoActs acts;
    private final XuegaiClock clock;

    DemoListSteps(DemoActs acts, XuegaiClock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    /** @param decision AGREE or RETURN */
    public void reviewed(String list, String decision) {
        acts.complete(
                VICE_CHAIR,
                list,
                "UserTask_ReviewList",
                Map.of(
                        "listReview",
                        decision,
                        "reviewOpinionText",
                        "AGREE".equals(decision) ? "同意报党组审定" : "请重新核对名单后再报。"));
    }

    /**
     * @param decision AGREE or RETURN
     * @param minutes number of the minutes in this year
     */
    public void decided(String list, String decision, int minutes) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("meetingDate", clock.today().toString());
        values.put("decisionMode", "PARTY_GROUP");
        values.put("meetingMinutesNo", "党组会纪要〔%d〕%d号".formatted(clock.today().getYear(), minutes));
        values.put("minutesFile", acts.paper(LEADERSHIP, list, "党组会议纪要", List.of("审议名单。")));
        values.put("finalDecision", decision);
        values.put("finalOpinion", "AGREE".equals(decision) ? "同意" : "请按会议意见调整名单后再报。");
        acts.complete(LEADERSHIP, list, "UserTask_DecideList", values);
    }
}
