package org.xuegai.demo.pilot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.xuegai.society.Society;

/** What a demo society writes into its application for the pilot. */
final class DemoApplication {

    private static final List<String> REGULATIONS =
            List.of("会议制度", "重大事项议事决策制度", "人事管理制度", "财务管理制度", "档案管理制度", "信息公开制度");

    private DemoApplication() {}

    /**
     * Everything but the files.
     *
     * @param until last day of the batch's third phase
     */
    static Map<String, Object> of(Society society, String clerk, LocalDate today, LocalDate until) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("pilotType", "TWO_TRANSFORMATIONS");
        data.put("foundedDate", "1985-06-18");
        data.put("registrationValidUntil", until.plusYears(2).toString());
        data.put("assessmentGrade", "A3");
        data.put("lastAnnualCheckResult", "QUALIFIED");
        data.put("hostUnitName", "无");
        data.put("independentOperation", "YES");
        data.put("partyOrgForm", "BRANCH");
        data.put("fullTimeStaffCount", society.fullTimeStaffCount());
        data.put("fullTimeStaffRows", staff(society.fullTimeStaffCount(), today));
        data.put("officeSource", "LEASED");
        data.put("officeArea", society.officeArea());
        data.put("assetOwnership", "SOCIETY");
        data.put("hasOwnAccount", "YES");
        data.put("accountingSystem", "NON_PROFIT");
        data.put("hasTaxRegistration", "YES");
        data.put("incomeLast3Years", income(today.getYear()));
        data.put("netAssets", 42);
        data.put("regulationRows", regulations(today));
        data.put("secretaryGeneralStatus", "PART_TIME");
        data.put("secretaryRecruitMode", "BOARD_RECOMMENDED");
        data.put("secretaryPostRequirements", "大学本科以上学历，政治素质好，熟悉本学科领域和社会组织工作，有较强的组织协调和文字能力，身体健康，能够专职全时工作，任期内不在其他单位任职。");
        data.put("plannedTermYears", 3);
        data.put("payPlanSummary", "参照同级事业单位中层管理人员标准，由理事会审定，按年考核发放。");
        data.put(
                "pilotGoals",
                "用一年时间建成独立运行的秘书处：内设综合、学术、会员三个部，配备专职人员，落实专用办公场所，资产登记到学会名下，财务独立核算；由理事会聘任专职秘书长，写明任期、薪酬和职责权限，11 项标准全部达到，按期通过检查验收。");
        data.put("expectedResults", "秘书处能够独立承担学会日常工作，会员服务响应时间缩短一半，学术活动数量和经费自给能力稳步提高，形成可以推广的做法。");
        data.put("pilotSteps", steps(until));
        data.put(
                "budgetRows",
                List.of(
                        Map.of("budgetItem", "人员费用", "budgetAmount", 6, "budgetBasis", "专职人员补助"),
                        Map.of("budgetItem", "办公场所", "budgetAmount", 4, "budgetBasis", "租金和设施")));
        data.put("requestedFund", 8);
        data.put("clerkName", clerk);
        data.put("clerkPhone", "027-0000-1234");
        return data;
    }

    private static List<Map<String, Object>> staff(int count, LocalDate today) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int no = 1; no <= count; no++) {
            rows.add(Map.of(
                    "staffName",
                    "职员" + no,
                    "staffPost",
                    no == 1 ? "综合部" : "会员部",
                    "employmentType",
                    "CONTRACT",
                    "contractFrom",
                    today.minusYears(1).toString(),
                    "contractUntil",
                    today.plusYears(2).toString(),
                    "socialInsurance",
                    "YES"));
        }
        return rows;
    }

    private static List<Map<String, Object>> income(int year) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int back = 3; back >= 1; back--) {
            rows.add(Map.of(
                    "incomeYear", year - back,
                    "dues", 31,
                    "services", 36,
                    "governmentPurchase", 6,
                    "donations", 13,
                    "incomeTotal", 86));
        }
        return rows;
    }

    private static List<Map<String, Object>> regulations(LocalDate today) {
        return REGULATIONS.stream()
                .map(name -> Map.<String, Object>of(
                        "regulationName",
                        name,
                        "adoptedOn",
                        today.minusYears(1).toString(),
                        "adoptedBy",
                        "第五届理事会第三次会议"))
                .toList();
    }

    /** One for each standard, so that no gap is left without a plan. */
    private static List<Map<String, Object>> steps(LocalDate until) {
        List<String> names = List.of(
                "完善党支部活动制度，每季度不少于一次",
                "设综合、学术、会员三个部，挂牌运行",
                "落实 25 平方米以上专用办公室",
                "清点资产，全部登记到学会名下",
                "独立核算，年度审计",
                "汇编制度，按季检查执行",
                "与专职人员签订合同、缴纳社保",
                "拓展会费和服务收入",
                "理事会聘任专职秘书长",
                "签订聘书，写明任期和薪酬",
                "制定秘书长岗位说明书和授权书");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int no = 1; no <= names.size(); no++) {
            rows.add(Map.of(
                    "stepName", names.get(no - 1),
                    "standardNo", String.valueOf(no),
                    "stepDueDate", until.minusDays(names.size() - (long) no).toString()));
        }
        return rows;
    }
}
