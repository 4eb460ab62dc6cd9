package org.xuegai.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.xuegai.society.Society;

/** A reform plan as a society of the demo would write it. All of it is invented. Source: domain 4.1, 4.3 */
public final class DemoPlan {

    private static final int TASKS = 13;

    /** What is now, what will be done, what will be there; one line a task. */
    private static final List<List<String>> ROWS = List.of(
            List.of("改革工作方案已由理事会专题研究，问题、任务、步骤、时限和责任人均已列明。", "按方案逐项推进，每季度由秘书长向理事会报告一次进展，年底书面总结。", "改革工作方案和年度总结"),
            List.of("现行章程为上一届通过，议事规则、监督条款与改革要求不完全一致。", "成立章程修订小组，形成修订对照表，征求会员意见后提交会员代表大会审议。", "章程修订对照表和核准后的章程"),
            List.of("现设监事一名，职责没有成文，监督工作主要靠列席理事会会议。", "制定监事工作规则，明确列席、质询和年度报告三项职责，提交理事会通过。", "监事名单和职责文件"),
            List.of("现有分支机构若干，登记台账不全，没有统一的分支机构管理办法。", "制定分支机构管理办法，对现有分支机构逐一核对，按办法完成备案。", "分支机构管理办法和备案回执"),
            List.of("一线理事、一线常务理事已达到规定比例，中青年科技工作者比例有待提高。", "换届时优先提名中青年和一线科技工作者，建立理事履职档案，按年调整。", "理事、常务理事名册和一线佐证"),
            List.of("理事会、常务理事会会议制度已有初稿，会议纪要归档不够及时。", "修订会议制度，明确每年会议次数、法定人数和纪要归档时限并严格执行。", "会议制度和近一年会议纪要"),
            List.of("大额资金使用由办公会商定，没有成文的议事决策规则和金额标准。", "制定重大事项议事决策规则，单笔十万元以上支出由常务理事会集体议定。", "议事决策规则和重大事项清单"),
            List.of("人事、财务、档案三项制度已有，监督、信息公开两项没有成文。", "补齐监督和信息公开两项制度，五项制度经理事会通过后汇编成册。", "五项制度汇编"),
            List.of("服务社会行为规则和工作人员行为规范散见于其他文件，没有单独成文。", "起草两份规则，征求会员和工作人员意见，经理事会通过后公布执行。", "两份规则文件"),
            List.of("现有专职工作人员两名以上，办公场地为租用，合同和社保材料齐全。", "聘任专职秘书长，续签场地租约，配齐专职工作人员并按时缴纳社保。", "劳动合同、社保证明和场地租约"),
            List.of("兼职工作人员岗位职责没有书面规定，也没有考核和奖惩的办法。", "制定兼职工作人员管理办法，写明岗位职责、考核指标和奖惩措施。", "兼职管理办法和兼职人员名册"),
            List.of("现有个人会员以高校和科研院所为主，企业会员和青年会员偏少。", "在支撑单位和高校设入会服务点，开通网上入会，学生会员首年免会费。", "个人会员名册和会费缴纳记录"),
            List.of("会员管理办法制定较早，入会、会费、档案和服务标准需要重新明确。", "修订会员管理办法，写明入会流程、会费标准、权利义务和服务标准。", "会员管理办法和入会流程图"));

    private DemoPlan() {}

    /**
     * All fields of the plan but the file.
     *
     * @param begin first day of the period, at most the day of the first task
     * @param end last day of the period
     */
    public static Map<String, Object> of(
            Society society, String president, String secretary, String clerk, LocalDate begin, LocalDate end) {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("planPeriodStart", begin.toString());
        plan.put("planPeriodEnd", end.toString());
        plan.put("individualMemberCount", society.individualMemberCount());
        plan.put("unitMemberCount", Math.max(society.unitMemberCount(), 1));
        plan.put("hasSupervisor", "SUPERVISOR");
        plan.put("partyOrgForm", society.partyOrgForm());
        plan.put("nextElectionDate", end.plusMonths(6).toString());
        plan.put("reformBodyName", society.name() + "改革工作领导小组");
        plan.put(
                "reformBodyMembers",
                List.of(
                        member(president, "理事长", "全面负责改革工作"),
                        member(secretary, "秘书长", "组织实施，按季报告进展"),
                        member(clerk, "经办人", "材料报送和日常联络")));
        putComposition(society, plan);
        plan.put("problemAnalysis", problems(society));
        plan.put("mainTasksSummary", summary(society));
        plan.put("implementationSteps", steps(begin, end));
        plan.put("supportMeasures", "理事长负总责，秘书长抓落实；改革所需经费列入年度预算；每季度向理事会报告进展。");
        plan.put("reformTaskRows", rows(secretary, begin, end));
        plan.put("clerkName", clerk);
        plan.put("clerkPhone", society.phone());
        return plan;
    }

    private static Map<String, Object> member(String name, String post, String duty) {
        return Map.of("memberName", name, "memberPost", post, "memberDuty", duty);
    }

    private static void putComposition(Society society, Map<String, Object> plan) {
        plan.put("boardCount", society.boardCount());
        plan.put("boardFrontlineCount", society.boardFrontlineCount());
        plan.put("standingBoardCount", society.standingBoardCount());
        plan.put("standingBoardFrontlineCount", society.standingBoardFrontlineCount());
        plan.put("youngLeaderCount", society.youngLeaderCount());
        plan.put("compositionExplanation", "本届任期内中青年理事以增补方式逐步提高，常务理事人数待换届时按章程核减。");
    }

    private static String problems(Society society) {
        return ("对照深化学会改革的要求，%s主要存在以下问题。一是联系会员不够紧密，个人会员以高校和科研院所为主，"
                        + "企业一线会员偏少，服务方式比较单一，会员活动参与面不广。二是组织运行不够规范，会议制度、议事决策规则"
                        + "执行不严，分支机构管理台账不全，兼职人员职责不清。三是能力建设有短板，专职工作人员力量不足，"
                        + "经费来源比较单一，承接政府转移职能和开展社会服务的能力有待提高。四是制度建设不够系统，监督、信息公开等制度"
                        + "没有成文，已有制度之间衔接不够。以上问题须在改革中逐条整改，落实到人、到时。")
                .formatted(society.name());
    }

    private static String summary(Society society) {
        return ("%s改革的主要任务是：修订章程，健全理事会、常务理事会和监事制度；调整优化领导人员构成，提高一线和中青年"
                        + "科技工作者比例；建立会议、议事决策、人事、财务、档案、监督、信息公开等制度；制定服务社会行为规则和工作人员"
                        + "行为规范；规范分支机构管理和备案；推进秘书处实体化和秘书长专职化，配齐专职工作人员和专用场地；大力发展个人会员，"
                        + "完善会员管理和服务。各项任务按十三项清单分解，逐项明确措施、成果、时限和责任人，由理事长负总责，秘书长组织实施，"
                        + "每季度检查一次，年底向理事会和省科协书面报告。")
                .formatted(society.name());
    }

    private static List<Map<String, Object>> steps(LocalDate begin, LocalDate end) {
        LocalDate first = begin.plusMonths(2);
        LocalDate second = end.minusMonths(2);
        return List.of(
                step("动员部署", begin, first, "召开理事会专题研究，成立改革工作机构，分解任务，责任到人。"),
                step("组织实施", first.plusDays(1), second, "按清单逐项推进，制定和修订制度，按季检查进度。"),
                step("总结巩固", second.plusDays(1), end, "对照清单自查，补齐短板，形成总结并报省科协。"));
    }

    private static Map<String, Object> step(String name, LocalDate from, LocalDate to, String content) {
        return Map.of("stepName", name, "stepStart", from.toString(), "stepEnd", to.toString(), "stepContent", content);
    }

    private static List<Map<String, Object>> rows(String secretary, LocalDate begin, LocalDate end) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int no = 1; no <= TASKS; no++) {
            List<String> texts = ROWS.get(no - 1);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("taskNo", no);
            row.put("taskApplicability", "APPLICABLE");
            row.put("currentSituation", texts.get(0));
            row.put("reformMeasures", texts.get(1));
            row.put("expectedDeliverable", texts.get(2));
            target(no).ifPresent(value -> row.put("targetValue", value));
            row.put("taskStartDate", begin.toString());
            row.put("taskDueDate", end.minusDays(TASKS - no).toString());
            row.put("responsiblePersonName", secretary);
            row.put("responsiblePersonPost", "秘书长");
            rows.add(row);
        }
        return rows;
    }

    private static java.util.Optional<Integer> target(int no) {
        return java.util.Optional.ofNullable(Map.of(5, 80, 10, 3, 12, 360).get(no));
    }
}
