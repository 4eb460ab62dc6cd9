package org.xuegai.demo;

import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xuegai.deadline.WorkingDayCalendar;
import org.xuegai.platform.XuegaiClock;

/** Tells the six reform-plan cases of the demo by running the process under a set clock. Source: domain 4.6 */
@Component
@Profile({"demo", "test"})
public class DemoCases {

    private final DemoBatches batches;
    private final DemoClerks clerks;
    private final DemoSocietySteps society;
    private final DemoSteps steps;
    private final DemoDecisionSteps decisions;
    private final DemoPasswords passwords;
    private final WorkingDayCalendar calendar;
    private final XuegaiClock clock;

    DemoCases(
            DemoBatches batches,
            DemoClerks clerks,
            DemoSocietySteps society,
            DemoSteps steps,
            DemoDecisionSteps decisions,
            DemoPasswords passwords,
            WorkingDayCalendar calendar,
            XuegaiClock clock) {
        this.batches = batches;
        this.clerks = clerks;
        this.society = society;
        this.steps = steps;
        this.decisions = decisions;
        this.passwords = passwords;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Runs the whole story up to the clock's day; afterwards the clock stands at the last thing that happened. */
    public void create() {
        create(List.of());
    }

    /** The same with more of the story, told in one stream of time. */
    public void create(List<DemoTale> more) {
        DemoDays days = new DemoDays(calendar, clock.today());
        DemoStory story = new DemoStory();
        batches.tell(story, days);
        archivedPlan(story, days);
        planToCorrect(story, days);
        planUnderReview(story, days);
        planToDecide(story, days);
        drafted(story, days);
        planToSign(story, days);
        more.forEach(tale -> tale.tell(story, days));
        passwords.whileTelling(() -> story.play(clock));
    }

    /** GGFA-2026-0001: filed 24 September, accepted on the 28th, decided, issued, archived. */
    private void archivedPlan(DemoStory story, DemoDays days) {
        String no = "hjkx";
        story.at(days.at(9, 21, 20, 10), () -> clerks.draft(no, days, true));
        story.at(days.at(9, 22, 20, 30), () -> clerks.file(no));
        story.at(days.at(9, 23, 10, 0), () -> society.secretaryAgrees(no, caseNo(no)));
        story.at(days.at(9, 23, 16, 0), () -> society.boardResolves(no, caseNo(no), 80));
        story.at(days.at(9, 24, 21, 5), () -> society.presidentSigns(no, caseNo(no)));
        story.at(days.at(9, 28, 10, 20), () -> steps.accepted(caseNo(no)));
        story.at(days.at(10, 12, 11, 0), () -> steps.officerAgrees(caseNo(no), "13 项均合格。中青年比例略低于 1/3，已作说明，同意报部长审核。"));
        story.at(days.at(10, 13, 9, 30), () -> steps.countersigns("zzrsb", caseNo(no), "人事安排可行，无不同意见。"));
        story.at(days.at(10, 13, 15, 0), () -> steps.countersigns("jcb", caseNo(no), "经费来源清楚，无不同意见。"));
        story.at(days.at(10, 15, 10, 0), () -> steps.headAgrees(caseNo(no), "方案完整可行，同意报领导小组审定。"));
        story.at(days.at(10, 19, 15, 30), () -> decisions.groupMeets(caseNo(no), "纪要〔2026〕4 号", "同意该会改革工作方案备案实施。"));
        story.at(days.at(10, 20, 9, 40), () -> decisions.viceChairFiles(caseNo(no)));
        story.at(
                days.at(10, 22, 11, 0),
                () -> decisions.officeIssues(caseNo(no), clerks.society(no).name()));
        story.at(days.at(11, 2, 16, 0), () -> decisions.archived(caseNo(no)));
    }

    /** GGFA-2026-0002: the notice of 19 November asks for the attendance sheet and named people. */
    private void planToCorrect(DemoStory story, DemoDays days) {
        String no = "hxhg";
        story.at(days.at(9, 29, 19, 40), () -> clerks.draft(no, days, true));
        story.at(days.at(11, 10, 21, 0), () -> clerks.file(no));
        story.at(days.at(11, 11, 9, 0), () -> society.secretaryAgrees(no, caseNo(no)));
        story.at(days.at(11, 12, 17, 0), () -> society.boardResolves(no, caseNo(no), 100));
        story.at(days.at(11, 13, 20, 0), () -> society.presidentSigns(no, caseNo(no)));
        story.at(
                days.at(11, 19, 15, 10),
                () -> steps.corrected(
                        caseNo(no),
                        List.of(
                                List.of("board-resolution:attendanceFile", "理事会签到表", "缺理事会签到表", "请补传有到会理事签名的签到表"),
                                List.of("reform-plan:reformTaskRows[4]", "第 5 项", "责任人未到人", "请写明具体责任人和职务"))));
    }

    /** GGFA-2026-0003: corrected once, accepted on 12 November, eleven of thirteen items reviewed. */
    private void planUnderReview(DemoStory story, DemoDays days) {
        String no = "tmjz";
        story.at(days.at(9, 30, 20, 0), () -> clerks.draft(no, days, true));
        story.at(days.at(11, 2, 20, 0), () -> clerks.file(no));
        story.at(days.at(11, 3, 9, 0), () -> society.secretaryAgrees(no, caseNo(no)));
        story.at(days.at(11, 3, 15, 0), () -> society.boardResolves(no, caseNo(no), 120));
        story.at(days.at(11, 4, 19, 0), () -> society.presidentSigns(no, caseNo(no)));
        story.at(
                days.at(11, 9, 10, 0),
                () -> steps.corrected(
                        caseNo(no),
                        List.of(
                                List.of("reform-plan:reformTaskRows[4]", "第 5 项", "责任人与实际分工不符", "请写明实际负责的人和职务"),
                                List.of("reform-plan:reformTaskRows[11]", "第 12 项", "完成时限偏晚", "请把完成时限提前"),
                                List.of("board-resolution:attendanceFile", "理事会签到表", "签到表不清楚", "请重新扫描上传"))));
        story.at(days.at(11, 10, 20, 0), () -> clerks.revise(no, days, List.of(4, 11)));
        story.at(days.at(11, 11, 9, 0), () -> society.secretaryAgrees(no, caseNo(no)));
        story.at(days.at(11, 11, 9, 30), () -> clerks.rescan(no));
        story.at(days.at(11, 11, 19, 0), () -> society.presidentSigns(no, caseNo(no)));
        story.at(days.at(11, 12, 10, 0), () -> steps.accepted(caseNo(no)));
        story.at(
                days.at(11, 20, 16, 2),
                () -> steps.officerBegins(caseNo(no), 11, Map.of(8, "请写明监督、信息公开两项制度各由谁起草、何时提交理事会。")));
    }

    /** GGFA-2026-0004: returned by the officer and by the head, then consulted upon; the vice chair decides. */
    private void planToDecide(DemoStory story, DemoDays days) {
        String no = "fjyl";
        story.at(days.at(10, 8, 19, 30), () -> clerks.draft(no, days, true));
        story.at(days.at(10, 9, 20, 0), () -> clerks.file(no));
        story.at(days.at(10, 10, 9, 0), () -> society.secretaryAgrees(no, caseNo(no)));
        story.at(days.at(10, 10, 15, 0), () -> society.boardResolves(no, caseNo(no), 60));
        story.at(days.at(10, 12, 21, 17), () -> society.presidentSigns(no, caseNo(no)));
        story.at(days.at(10, 14, 10, 30), () -> steps.accepted(caseNo(no)));
        story.at(
                days.at(10, 20, 16, 2),
                () -> steps.officerReturns(
                        caseNo(no),
                        "第 5 项缺一线理事佐证的说明；第 12 项请写明入会服务点设在哪里。",
                        Map.of(5, "请说明一线理事的佐证材料。", 12, "请写明服务点。"),
                        List.of("reform-plan:reformTaskRows[4]", "reform-plan:reformTaskRows[11]")));
        story.at(days.at(10, 26, 20, 0), () -> clerks.revise(no, days, List.of(4, 11)));
        story.at(days.at(10, 27, 9, 0), () -> society.secretaryAgrees(no, caseNo(no)));
        story.at(days.at(10, 28, 19, 0), () -> society.presidentSigns(no, caseNo(no)));
        story.at(days.at(10, 29, 11, 0), () -> steps.officerAgrees(caseNo(no), "所提问题已改正，13 项均合格，同意报部长审核。"));
        story.at(days.at(10, 30, 9, 30), () -> steps.countersigns("zzrsb", caseNo(no), "无不同意见。"));
        story.at(days.at(10, 30, 15, 0), () -> steps.countersigns("jcb", caseNo(no), "第 10 项经费来源请再核实。"));
        story.at(
                days.at(11, 2, 14, 15),
                () -> steps.headReturns(
                        caseNo(no), "第 10 项专用场地没有落实方案，请与支撑单位商定后再报，或申请会商。", List.of("reform-plan:reformTaskRows[9]")));
        story.at(days.at(11, 9, 20, 0), () -> clerks.revise(no, days, List.of(9)));
        story.at(days.at(11, 10, 9, 0), () -> society.secretaryAgrees(no, caseNo(no)));
        story.at(days.at(11, 10, 20, 48), () -> society.presidentSigns(no, caseNo(no)));
        story.at(days.at(11, 12, 10, 0), () -> steps.headAsksForConsultation(caseNo(no), "退回已满两次，办公用房须会商协调，转会商。"));
        story.at(days.at(11, 13, 9, 0), () -> steps.consulted(caseNo(no), "办公用房由省科协协调学会大厦 301 室 30㎡，租期 2 年。"));
        story.at(
                days.at(11, 17, 11, 20),
                () -> steps.officerAgrees(caseNo(no), "13 项均合格。理事一线 45/60，恰为 3/4；常务理事一线 13/19，超过 2/3。"));
        story.at(days.at(11, 18, 10, 0), () -> steps.countersigns("zzrsb", caseNo(no), "无不同意见。"));
        story.at(
                days.at(11, 19, 16, 30),
                () -> steps.countersigns("jcb", caseNo(no), "第 8 项财务制度时限可行；第 10 项经费来源请在执行中据实报告。"));
        story.at(days.at(11, 20, 10, 5), () -> steps.headAgrees(caseNo(no), "两次退回所提问题均已改正，同意报领导小组审定。"));
        story.at(
                days.at(11, 23, 8, 50),
                () -> decisions.groupMeets(caseNo(no), "纪要〔2026〕5 号", "同意该会改革工作方案备案实施；办公用房按会商意见落实。"));
    }

    /** GGFA-2026-0005: a draft half filled in. */
    private void drafted(DemoStory story, DemoDays days) {
        story.at(days.at(11, 10, 22, 41), () -> clerks.draft("qkbj", days, false));
    }

    /** GGFA-2026-0006: waits for the president. */
    private void planToSign(DemoStory story, DemoDays days) {
        String no = "lczl";
        story.at(days.at(11, 11, 20, 0), () -> clerks.draft(no, days, true));
        story.at(days.at(11, 16, 20, 0), () -> clerks.file(no));
        story.at(days.at(11, 17, 9, 0), () -> society.secretaryAgrees(no, caseNo(no)));
        story.at(days.at(11, 19, 15, 0), () -> society.boardResolves(no, caseNo(no), 90));
    }

    private String caseNo(String stem) {
        return clerks.caseNo(stem);
    }
}
