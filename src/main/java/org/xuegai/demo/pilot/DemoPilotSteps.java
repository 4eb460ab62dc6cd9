package org.xuegai.demo.pilot;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.DemoListSteps;
import org.xuegai.demo.DemoPeople;
import org.xuegai.pilot.PilotCases;
import org.xuegai.pilot.batch.PilotBatches;
import org.xuegai.pilot.candidate.PilotCandidate;
import org.xuegai.pilot.candidate.PilotCandidates;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** The usual steps of the pilot from the plan of a batch to the archive, said in one line each. */
@Component
public class DemoPilotSteps {

    private static final String OFFICER = "xhb.jingban";
    private static final String HEAD = "xhb.buzhang";
    private static final String VICE_CHAIR = "fgfzx";
    private static final String FINANCE = "jcb";
    private static final List<String> TASK_FORCE = List.of("zb.chengyuan1", "zb.chengyuan2", "zb.chengyuan3");

    private final DemoActs acts;
    private final DemoListSteps lists;
    private final PilotBatches batches;
    private final PilotCandidates candidates;
    private final Societies societies;
    private final Accounts accounts;
    private final XuegaiClock clock;

    DemoPilotSteps(
            DemoActs acts,
            DemoListSteps lists,
            PilotBatches batches,
            PilotCandidates candidates,
            Societies societies,
            Accounts accounts,
            XuegaiClock clock) {
        this.acts = acts;
        this.lists = lists;
        this.batches = batches;
        this.candidates = candidates;
        this.societies = societies;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * The officer files the plan of a batch.
     *
     * @param phases first and last day of each of the five
     * @return number of the matter
     */
    public String batchFiled(String code, String name, int quota, List<String> invited, List<LocalDate> phases) {
        String caseNo = acts.draft(OFFICER, PilotCases.BATCH, null);
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("pilotBatchCode", code);
        plan.put("pilotBatchName", name);
        plan.put("standardsVersion", "LH-2017");
        plan.put("pilotQuota", quota);
        plan.put("fundCap", 10);
        plan.put("openRoute", "YES");
        plan.put("invitedSocieties", invited);
        plan.put("applicationDeadline", phases.get(3).toString());
        for (int i = 0; i < phases.size(); i++) {
            plan.put(
                    "phase%d%s".formatted(i / 2 + 1, i % 2 == 0 ? "Start" : "End"),
                    phases.get(i).toString());
        }
        plan.put("batchBasis", "依据《湖北省科协所属学会“两化”建设试点工作方案》，在条件成熟的学会先行开展办事机构实体化、秘书长专职化建设试点，按 11 项标准检查验收。");
        plan.put("batchPlanFile", acts.paper(OFFICER, caseNo, "试点工作方案", List.of(name)));
        acts.save(OFFICER, caseNo, plan);
        acts.file(OFFICER, caseNo);
        return caseNo;
    }

    public void batchConsulted(String matter) {
        acts.complete(
                TASK_FORCE.get(0),
                matter,
                "UserTask_ConsultTaskForce",
                Map.of(
                        "meetingDate", clock.today().toString(),
                        "meetingMinutesNo", "专班纪要〔%d〕1号".formatted(clock.today().getYear()),
                        "consultationOpinion", "专班研究同意，阶段和名额安排可行。"));
    }

    public void batchDecided(String matter, String decision) {
        acts.complete(
                VICE_CHAIR,
                matter,
                "UserTask_DecideBatch",
                Map.of("batchDecision", decision, "finalOpinion", "AGREE".equals(decision) ? "同意下发" : "请补充名额测算依据后再报。"));
    }

    /** Numbered, stamped, sent. */
    public void issued(String caseNo, String title) {
        issued(caseNo, title, "各有关学会");
    }

    public void issued(String caseNo, String title, String recipient) {
        Map<String, Object> paper = new LinkedHashMap<>();
        paper.put("documentType", "NOTICE");
        paper.put("documentTitle", title);
        paper.put("mainRecipient", recipient);
        paper.put("signer", VICE_CHAIR);
        paper.put("disclosureType", "PROACTIVE");
        paper.put("proofread", true);
        acts.complete("bgs", caseNo, "UserTask_PrepareDocument", paper);
        acts.complete(
                "bgs", caseNo, "UserTask_DispatchDocument", Map.of("sealApplied", true, "deliveryMethod", "SYSTEM"));
    }

    public void archived(String caseNo) {
        acts.complete(
                OFFICER, caseNo, "UserTask_Archive", Map.of("retentionPeriod", "PERMANENT", "itemsChecked", true));
    }

    /** Number of an invited society's application. */
    public String invited(String stem) {
        return candidates.ofSociety(society(stem).id()).stream()
                .map(PilotCandidate::caseNo)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    public void answers(String stem, String caseNo, String answer) {
        Map<String, Object> values = new HashMap<>();
        values.put("invitationAnswer", answer);
        values.put("answerReason", "ACCEPT".equals(answer) ? null : "今年正值换届，人手不足，拟下一批再参加。");
        acts.complete(stem + ".msz", caseNo, "UserTask_AnswerInvitation", values);
    }

    /** The clerk of an invited society fills the application in as a task. */
    public void applies(String stem, String caseNo, String batch, Map<String, Object> otherwise) {
        acts.complete(stem + ".jb", caseNo, "UserTask_Revise", application(stem, caseNo, batch, otherwise));
    }

    /** The same up to the last page: the draft is kept and not sent. */
    public void beginsToApply(String stem, String caseNo, String batch, Map<String, Object> otherwise) {
        acts.begin(stem + ".jb", caseNo, "UserTask_Revise", application(stem, caseNo, batch, otherwise));
    }

    /** The clerk of a society that was not invited files by himself. @return the number */
    public String files(String stem, String batch, Map<String, Object> otherwise) {
        String caseNo = acts.draft(stem + ".jb", PilotCases.APPLICATION, batch);
        acts.save(stem + ".jb", caseNo, application(stem, caseNo, batch, otherwise));
        acts.file(stem + ".jb", caseNo);
        return caseNo;
    }

    private Map<String, Object> application(String stem, String caseNo, String batch, Map<String, Object> otherwise) {
        String clerk = stem + ".jb";
        Map<String, Object> data = DemoApplication.of(
                society(stem),
                accounts.byUsername(clerk).orElseThrow().name(),
                clock.today(),
                batches.get(batch).phase3End());
        data.put("partyOrgApprovalFile", acts.paper(clerk, caseNo, "党组织批复", List.of("同意成立党支部。")));
        data.put("officeProofFile", acts.paper(clerk, caseNo, "租赁合同", List.of("租期覆盖试点期。")));
        data.putAll(otherwise);
        return data;
    }

    public void surveyed(String caseNo) {
        acts.complete(
                TASK_FORCE.get(0),
                caseNo,
                "UserTask_Survey",
                Map.of(
                        "surveyDate",
                        clock.today().toString(),
                        "surveyorNames",
                        TASK_FORCE.subList(0, 2),
                        "intervieweeRows",
                        List.of(Map.of("intervieweeName", "学会秘书长", "intervieweePost", "秘书长")),
                        "readinessLevel",
                        "READY",
                        "surveyFindings",
                        "实地查看了办公场所，查阅了章程、制度汇编、财务报表和会员名册，与理事长、秘书长和专职人员座谈。学会班子对试点认识统一，理事会已经审议通过试点申请，办公场所、人员和经费有着落，短板清楚，补齐计划具体可行，能够按期落实。"));
    }

    /** Every member says what is given, in order. */
    public void voted(String caseNo, List<String> votes) {
        for (int i = 0; i < votes.size(); i++) {
            acts.complete(
                    TASK_FORCE.get(i),
                    caseNo,
                    "UserTask_Vote",
                    Map.of("recommendation", votes.get(i), "recommendationReason", "依据调研情况和申报材料，结合成熟度得分独立作出评议。"));
        }
    }

    public void reviewed(String caseNo, int attendees) {
        acts.complete(
                OFFICER,
                caseNo,
                "UserTask_RegisterReview",
                Map.of(
                        "reviewMeetingDate",
                        clock.today().toString(),
                        "meetingMinutesNo",
                        "专班纪要〔%d〕2号".formatted(clock.today().getYear()),
                        "attendeeCount",
                        attendees,
                        "reviewMinutesFile",
                        acts.paper(OFFICER, caseNo, "专班会商纪要", List.of("评议试点申报。")),
                        "reviewSummary",
                        "专班成员逐一评议，对申报学会的条件、计划和短板形成一致意见，按票数认定。"));
    }

    /**
     * The head files the list of a batch.
     *
     * @param outcomes PILOT, RESERVE or NOT_LISTED by the number of the application; reserves in this order
     */
    public String listed(String batch, Map<String, String> outcomes) {
        String list = acts.draft(HEAD, PilotCases.LIST, batch);
        acts.save(HEAD, list, Map.of("listRows", rows(batch, outcomes)));
        acts.file(HEAD, list);
        return list;
    }

    public void listRevised(String list, String batch, Map<String, String> outcomes) {
        acts.complete(HEAD, list, "UserTask_ReviseList", Map.of("listRows", rows(batch, outcomes)));
    }

    private List<Map<String, Object>> rows(String batch, Map<String, String> outcomes) {
        int[] reserves = {0};
        int[] no = {0};
        return candidates.ofBatch(batch).stream()
                .filter(candidate -> outcomes.containsKey(candidate.caseNo()))
                .map(candidate -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("rowNo", ++no[0]);
                    row.put("proposal", outcomes.get(candidate.caseNo()));
                    row.put("proposalReason", "综合评议结论、学科布局和经费安排。");
                    if ("RESERVE".equals(outcomes.get(candidate.caseNo()))) {
                        row.put("reserveOrder", ++reserves[0]);
                    }
                    return row;
                })
                .toList();
    }

    public void listReviewed(String list, String decision) {
        lists.reviewed(list, decision);
    }

    public void listDecided(String list, String decision) {
        lists.decided(list, decision, 5);
    }

    public void agreementDrafted(String caseNo, int fundTotal) {
        acts.complete(OFFICER, caseNo, "UserTask_DraftAgreement", Map.of("fundTotal", fundTotal, "firstShare", 60));
    }

    public void societySigns(String stem, String caseNo) {
        acts.complete(
                stem + ".lsz",
                caseNo,
                "UserTask_SocietySigns",
                Map.of("societyAnswer", "SIGN", "societySigned", DemoPeople.PASSWORD));
    }

    public void societyDeclines(String stem, String caseNo) {
        acts.complete(
                stem + ".lsz",
                caseNo,
                "UserTask_SocietySigns",
                Map.of("societyAnswer", "DECLINE", "declineReason", "经费不足以承担任务书的目标，经理事会研究不签。"));
    }

    public void associationSigns(String caseNo) {
        acts.complete(
                VICE_CHAIR,
                caseNo,
                "UserTask_AssociationSigns",
                Map.of("associationAnswer", "SIGN", "associationSigned", DemoPeople.PASSWORD));
    }

    public void paid(String caseNo) {
        acts.complete(
                FINANCE,
                caseNo,
                "UserTask_FirstPayment",
                Map.of(
                        "paymentDone",
                        "PAID",
                        "paidOn",
                        clock.today().toString(),
                        "paymentVoucher",
                        acts.paper(FINANCE, caseNo, "拨付凭证", List.of("首期经费。"))));
    }

    public Society society(String stem) {
        return societies.findByCode(stem.toUpperCase(Locale.ROOT)).orElseThrow();
    }
}
