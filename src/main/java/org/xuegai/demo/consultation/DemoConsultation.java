package org.xuegai.demo.consultation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFiles;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.DemoDays;
import org.xuegai.demo.DemoStory;
import org.xuegai.demo.DemoTale;
import org.xuegai.demo.consultation.DemoConsultationSteps.Said;
import org.xuegai.society.Societies;

/** HSYT-2026-0001 to 0004 and their meetings; 0003 settles where a society may stay. Source: domain 4.6 */
@Component
@Order(6)
@Profile({"demo", "test"})
public class DemoConsultation implements DemoTale {

    private final DemoConsultationSteps steps;
    private final DemoActs acts;
    private final CaseFiles caseFiles;
    private final Societies societies;
    private final Map<String, String> nos = new HashMap<>();

    DemoConsultation(DemoConsultationSteps steps, DemoActs acts, CaseFiles caseFiles, Societies societies) {
        this.steps = steps;
        this.acts = acts;
        this.caseFiles = caseFiles;
        this.societies = societies;
    }

    @Override
    public void tell(DemoStory story, DemoDays days) {
        october(story, days);
        premises(story, days);
        december(story, days);
    }

    /** The regular meeting of October: one issue settled there, one still being carried out. */
    private void october(DemoStory story, DemoDays days) {
        story.at(days.at(10, 12, 9, 0), () -> {
            nos.put("october", steps.calls("PILOT", days.day(10, 21)));
        });
        story.at(
                days.at(10, 12, 20, 0),
                () -> raised(
                        "hjkx", issue("专职秘书长社会保险接续", "STAFF", "专职秘书长由支撑单位转入学会，社会保险关系需要接续", "请协调支撑单位和社保经办机构办理转移接续手续。")));
        story.at(
                days.at(10, 13, 20, 0),
                () -> raised(
                        "tmjz", issue("党组织活动场地共用", "PARTY", "学会功能型党支部没有固定的活动场地，借用会议室经常冲突", "请协调每月固定一天使用科协党员活动室。")));
        story.at(days.at(10, 15, 10, 0), () -> {
            acts.timePasses();
            steps.drafts(no("october"));
        });
        story.at(days.at(10, 16, 15, 0), () -> steps.approves(no("october")));
        story.at(days.at(10, 21, 11, 30), () -> steps.held(no("october"), 4));
        story.at(
                days.at(10, 22, 16, 0),
                () -> steps.minutes(
                        no("october"),
                        List.of(
                                new Said(
                                        no("hjkx"),
                                        "RESOLVED",
                                        "支撑单位同意出具转移证明，由学会年底前办结接续手续。",
                                        "办结专职秘书长社会保险转移接续",
                                        "hjkx.jb",
                                        days.day(12, 18)),
                                new Said(no("tmjz"), "CONCLUDED", "科协党员活动室每月第一个星期三由该会党支部使用。", null, null, null))));
        story.at(days.at(10, 23, 9, 0), () -> steps.confirms(no("october")));
    }

    /** HSYT-2026-0003: what stood in the way of the society's plan, before a special meeting; done and closed. */
    private void premises(DemoStory story, DemoDays days) {
        story.at(days.at(11, 3, 20, 0), () -> raised("fjyl", premises()));
        story.at(days.at(11, 10, 9, 0), () -> {
            nos.put("special", steps.calls("SPECIAL", days.day(11, 13)));
            steps.drafts(no("special"));
        });
        story.at(days.at(11, 11, 8, 30), () -> steps.approves(no("special")));
        story.at(days.at(11, 13, 11, 0), () -> steps.held(no("special"), 3));
        story.at(
                days.at(11, 13, 16, 0),
                () -> steps.minutes(
                        no("special"),
                        List.of(new Said(
                                no("fjyl"),
                                "RESOLVED",
                                "办公用房由省科协协调学会大厦 301 室 30㎡，租期 2 年。",
                                "协调学会大厦 301 室 30㎡，签订 2 年租约",
                                DemoConsultationSteps.OFFICER,
                                days.day(11, 20)))));
        story.at(days.at(11, 16, 9, 0), () -> steps.confirms(no("special")));
        story.at(
                days.at(11, 18, 10, 0),
                () -> acts.complete(
                        DemoConsultationSteps.OFFICER,
                        no("fjyl"),
                        "UserTask_ReportOwnResolution",
                        Map.of("reportText", "学会大厦 301 室 30㎡ 已交付，租约已由学会签订，租期 2 年。")));
        story.at(days.at(11, 19, 9, 30), () -> steps.closes(no("fjyl")));
    }

    /** The regular meeting to come, and an issue that waits for it. */
    private void december(DemoStory story, DemoDays days) {
        story.at(days.at(11, 19, 10, 0), () -> steps.calls("PILOT", days.day(11, 30)));
        story.at(
                days.at(11, 20, 20, 0),
                () -> raised("qkbj", issue("期刊编辑培训场地费用", "FUNDS", "学会每年举办两期编辑培训，场地费用由会费承担，压力较大", "请在省科协学术活动经费中给予支持。")));
    }

    private Map<String, Object> premises() {
        Map<String, Object> issue = DemoConsultationSteps.issue("办公用房协调");
        long society = societies.findByCode("FJYL").orElseThrow().id();
        caseFiles.placed("reform-plan", society).stream()
                .findFirst()
                .ifPresent(plan -> issue.put("relatedCaseNo", plan.caseNo()));
        return issue;
    }

    private static Map<String, Object> issue(String title, String category, String how, String help) {
        Map<String, Object> issue = DemoConsultationSteps.issue(title);
        issue.put("issueCategory", category);
        issue.put("issueDescription", how + "。学会已经多次与有关方面沟通，尚未解决，影响“两化”建设任务按期完成，需要省科协出面协调支持。");
        issue.put("requestedHelp", help);
        return issue;
    }

    private void raised(String stem, Map<String, Object> issue) {
        nos.put(stem, steps.raises(stem, issue));
    }

    private String no(String name) {
        return nos.get(name);
    }
}
