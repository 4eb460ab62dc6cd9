package org.xuegai.demo.inspection;

import java.util.Map;

import org.xuegai.inspection.finding.Verdict;
import org.xuegai.society.Society;

/** What demo societies and experts write about the eleven standards. Source: domain 4.7 */
final class DemoFindings {

    static final String SUMMARY = "一年来，学会按照任务书推进秘书处实体化和秘书长专职化。一是健全党组织，成立功能型党支部，按季开展主题党日和学习。"
            .concat("二是独立设置办事机构，综合、学术、会员三个部挂牌运行，与支撑单位分账分人。三是落实专用办公场所，签订租约，租期覆盖试点期。")
            .concat("四是清点资产，全部登记到学会名下。五是执行民间非营利组织会计制度，独立账户，年度审计。六是汇编制度，按季检查执行情况。")
            .concat("七是专职人员签订劳动合同、缴纳社保。八是拓展会费、服务和捐赠收入，连续两年结余。九是理事会聘任专职秘书长，写明任期和薪酬，")
            .concat("制定岗位说明书和授权书。主要成效：会员服务响应时间缩短一半，学术活动场次增加三成，秘书处能够独立承担学会日常工作。")
            .concat("存在问题：服务收入占比仍然不高，信息化水平有待提升。下一步：完善绩效考核，拓展承接政府转移职能，总结可以推广的做法，")
            .concat("为同类学会提供参考。学会将继续在省科协指导下巩固试点成果，按期接受检查验收，对检查发现的问题逐项整改，做到有计划、有责任人、有时限、")
            .concat("有佐证，并把整改情况向理事会和会员公开。今后三年，学会计划把秘书处建设纳入年度工作要点，每年向理事会专题报告一次，接受监事监督，持续提高服务能力和规范化水平，努力建设有家有业的现代科技社团。");

    static final String COMMENT = "专家组听取了学会汇报，查阅了 11 项标准的材料原件，现场查看了办公场所和设施，测量了使用面积，抽查了凭证，"
            .concat("与党组织负责人、财务人员和专职人员分别谈话。学会高度重视试点工作，组织健全，措施具体，材料齐备，现场与材料基本一致。")
            .concat("秘书处独立运行，制度执行有记录，经费使用规范。专家组成员独立评分后进行了合议，逐项形成判定，意见一致，没有受到干扰。")
            .concat("总体上，学会达到了开展试点的预期目的，对个别短板有清楚的认识和改进计划，建议按判定结果办理，并请学会对照专家意见继续完善制度、巩固成果。");

    private static final Map<String, Map<Integer, Self>> SHORTFALLS = Map.of(
            "SLCL",
            Map.of(
                    3,
                    new Self(Verdict.NOT_MET, "18㎡", "租用示例材料研究所办公室 18 平方米，小于 25 平方米，正在商谈扩租", "租约"),
                    7,
                    new Self(Verdict.PARTIALLY_MET, "专职1人", "现有专职工作人员 1 人，合同与社保齐全，第二名正在招聘", "合同"),
                    10,
                    new Self(Verdict.PARTIALLY_MET, "2025-09~2028-08", "聘期已由理事会决定，薪酬标准为口头约定，没有形成书面文件", "聘书")),
            "SLZN",
            Map.of(
                    1,
                    new Self(Verdict.NOT_MET, "活动0次", "党组织成立申请已上报，尚未批复，今年没有开展党建活动", "申请"),
                    2,
                    new Self(Verdict.PARTIALLY_MET, "1部", "设综合部，与支撑单位有关部门合署办公，没有单独的岗位说明书", "机构文件"),
                    3,
                    new Self(Verdict.NOT_MET, "12㎡", "借用示例软件园工位 12 平方米，与其他单位共用，没有租约", "借用证明"),
                    6,
                    new Self(Verdict.PARTIALLY_MET, "制度6项", "已制定制度 6 项，尚未汇编成册，执行记录不全", "汇编"),
                    7,
                    new Self(Verdict.NOT_MET, "专职0人", "工作人员均为兼职，尚未签订劳动合同，正在申请岗位经费", "说明"),
                    9,
                    new Self(Verdict.NOT_MET, "未聘任", "秘书长由支撑单位人员兼任，理事会尚未聘任专职秘书长", "纪要")));

    private static final Map<Integer, String> REASONS = Map.of(
            1, "党组织没有批复，全年没有活动记录，达标线为每年不少于 4 次。",
            2, "与支撑单位合署办公，没有独立的岗位说明书和分工文件。",
            3, "使用面积小于 25 平方米，不是学会专用。",
            6, "成文制度不足 10 项，没有汇编，执行记录不全。",
            7, "专职工作人员不足 2 名，兼职人员不能计入。",
            9, "秘书长为兼职，没有理事会聘任专职秘书长的决定。",
            10, "薪酬标准只有口头约定，没有书面文件。");

    /** @param figure null for none */
    record Self(Verdict verdict, String figure, String statement, String evidence) {}

    private DemoFindings() {}

    /** As the two invented societies stand in the dossier; the others meet what their figures say. */
    static Self self(Society society, int standardNo) {
        Map<Integer, Self> own = SHORTFALLS.getOrDefault(society.code(), Map.of());
        return own.getOrDefault(standardNo, usual(society, standardNo));
    }

    /** What a sheet says was seen. */
    static String facts(Verdict verdict) {
        return verdict == Verdict.MET ? "查阅了对应材料原件，现场查看与材料一致，向有关人员当面核实。" : "查阅了对应材料原件，现场查看和测量的情况与达标线有差距，已向学会有关人员当面核实。";
    }

    static String shortfall(int standardNo) {
        return REASONS.getOrDefault(standardNo, "与达标线有差距，材料和现场都不能证明达到要求。");
    }

    private static Self usual(Society society, int standardNo) {
        return switch (standardNo) {
            case 1 -> new Self(Verdict.MET, "党员9名，活动6次", "2025年3月成立功能型党支部，今年开展主题党日4次、学习2次", "批复");
            case 2 -> new Self(Verdict.MET, "3部1室", "设综合部、学术部、会员部，独立门牌，与支撑单位分账分人", "机构文件");
            case 3 ->
                new Self(
                        society.officeArea() >= 25 ? Verdict.MET : Verdict.PARTIALLY_MET,
                        society.officeArea() + "㎡",
                        "租赁示例大厦办公室，专用，租期覆盖试点期",
                        "租约");
            case 4 -> new Self(Verdict.MET, "资产31件", "资产卡与发票抬头均为学会", "台账");
            case 5 -> new Self(Verdict.MET, "凭证186笔", "独立账户，执行民间非营利组织会计制度，上年审计无保留意见", "审计");
            case 6 -> new Self(Verdict.MET, "制度22项", "汇编成册，按季检查执行", "汇编");
            case 7 ->
                new Self(
                        society.fullTimeStaffCount() >= 2 ? Verdict.MET : Verdict.PARTIALLY_MET,
                        "专职%d人".formatted(society.fullTimeStaffCount()),
                        "劳动合同与社保齐全，名册见材料",
                        "合同");
            case 8 -> new Self(Verdict.MET, "年收入86万元", "会费31、服务42、捐赠13，连续两年结余", "收入表");
            case 9 -> new Self(Verdict.MET, "任期3年", "五届七次理事会聘任专职秘书长", "纪要");
            case 10 -> new Self(Verdict.MET, "2025-09~2028-08", "聘书与薪酬标准经理事会通过", "聘书");
            default -> new Self(Verdict.MET, "职责12条", "岗位说明书与授权书，列明审批权限", "说明书");
        };
    }
}
