package org.xuegai.acceptance;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.casework.OpenWork;
import org.xuegai.demo.DemoPeople;
import org.xuegai.demo.acceptance.DemoAcceptanceSteps;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.expert.Purpose;
import org.xuegai.inspection.finding.Verdict;
import org.xuegai.testing.People;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What the experts of a second look and of a reconsideration see of acceptance and inspection. */
class SecondLookAccessTest extends AcceptanceScene {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private ExpertGroups groups;

    @Autowired
    private OpenWork openWork;

    private void sees(String username, String number, int status) throws Exception {
        for (String way : List.of("/cases/", "/api/v1/cases/")) {
            mvc.perform(get(way + number).with(people.page(username))).andExpect(status().is(status));
        }
        mvc.perform(get("/api/v1/cases/%s/submissions".formatted(number)).with(people.page(username)))
                .andExpect(status().is(status));
    }

    private List<String> seats(Purpose purpose, String state) {
        return groups.all(no, purpose).stream()
                .filter(seat -> seat.state().equals(state))
                .map(ExpertGroups.Seat::username)
                .toList();
    }

    private List<String> tasks(String username) {
        return openWork.of(no, people.actor(username)).stream()
                .filter(OpenWork.OpenTask::mine)
                .map(OpenWork.OpenTask::taskKey)
                .toList();
    }

    @Test
    void only_those_who_look_again_see_the_acceptance_and_each_signs() throws Exception {
        rectifying();
        reported();
        steps.reinspectionArranged(no);
        List<String> named = seats(Purpose.REINSPECTION, "CONFIRMED");
        assertThat(named).hasSize(2);
        for (String member : visit.members(caseNo)) {
            sees(member, no, named.contains(member) ? 200 : 404);
            sees(member, caseNo, 200);
        }

        acts.complete(
                named.get(0),
                no,
                "UserTask_Reinspect",
                DemoAcceptanceSteps.secondLook(Map.of(3, Verdict.MET, 7, Verdict.MET, 10, Verdict.MET)));
        assertThat(tasks(named.get(1))).containsExactly("UserTask_SignReinspection");
        assertThat(tasks(named.get(0))).isEmpty();

        groups.recuse(
                no,
                Purpose.REINSPECTION,
                named.get(1).toUpperCase(),
                "R-3",
                "与学会秘书长合作办企业。",
                people.actor("zb.chengyuan1"));
        sees(named.get(1), no, 404);
    }

    @Test
    void who_reconsiders_sees_both_from_the_commitment_until_leaving() throws Exception {
        handedOver(Map.of(2, Verdict.NOT_MET, 3, Verdict.NOT_MET, 4, Verdict.NOT_MET, 6, Verdict.NOT_MET));
        concluded("FAIL");
        announced();
        acts.asks(
                STEM + ".jb",
                no,
                "reconsideration",
                Map.of("reconsiderationReason", "办公场所面积按租约为 46 平方米，检查时误量了公共走廊以外的部分，请重新核对租约、产权证和平面图，并到现场按使用面积再测量一次。"));
        acts.complete(
                STEM + ".lsz",
                no,
                "UserTask_SignReconsideration",
                Map.of("reconsiderationSigned", "SIGN", "presidentSignature", DemoPeople.PASSWORD));
        groups.draw(no, Purpose.RECONSIDERATION, 3, people.actor("zb.chengyuan1"));
        acts.complete(
                "zb.chengyuan1",
                no,
                "UserTask_SelectExperts",
                Map.of("expertCount", 3, "compositionNote", "本学科专家须回避的，已请相近学科的专家。"));
        List<String> invited = seats(Purpose.RECONSIDERATION, "INVITED");
        for (String expert : invited) {
            sees(expert, no, 404);
            sees(expert, caseNo, 404);
        }
        invited.forEach(expert -> inspection.comes(no, expert));
        for (String expert : invited) {
            sees(expert, no, 200);
            sees(expert, caseNo, 200);
        }
        for (String former : visit.members(caseNo)) {
            sees(former, no, 404);
        }

        String leader = groups.leader(no, Purpose.RECONSIDERATION).orElseThrow().username();
        acts.asks(
                "zb.chengyuan1",
                no,
                "expert-change",
                Map.of(
                        "changedExpert", leader.toUpperCase(),
                        "changeCause", "CONFLICT",
                        "changeGround", "R-4",
                        "changeReason", "与学会副理事长为近亲属，今日自行报告。"));
        sees(leader, no, 404);
        sees(leader, caseNo, 404);
        String next = groups.confirmed(no, Purpose.RECONSIDERATION).get(0).username();
        assertThat(tasks(next)).containsExactly("UserTask_Reconsider");
    }
}
