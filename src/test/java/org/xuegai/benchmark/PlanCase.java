package org.xuegai.benchmark;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.context.ConfigurableApplicationContext;
import org.xuegai.account.Accounts;
import org.xuegai.attachment.Attachments;
import org.xuegai.attachment.SampleFiles;
import org.xuegai.casework.OpenWork;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.DemoPeople;
import org.xuegai.demo.DemoPlan;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.reformplan.batch.BatchProposal;
import org.xuegai.reformplan.batch.ReformBatches;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** A reform plan from its draft to the archive through the whole program, each step by the person whose it is. */
final class PlanCase {

    private static final Map<String, String> PEOPLE = Map.ofEntries(
            Map.entry("UserTask_SecretaryCheck", "fjyl.msz"),
            Map.entry("UserTask_RegisterResolution", "fjyl.msz"),
            Map.entry("UserTask_PresidentSign", "fjyl.lsz"),
            Map.entry("UserTask_IntakeReview", "xhb.jingban"),
            Map.entry("UserTask_ReviewPlan", "xhb.jingban"),
            Map.entry("UserTask_HeadReview", "xhb.buzhang"),
            Map.entry("UserTask_RecordGroupMeeting", "xhb.jingban"),
            Map.entry("UserTask_DecidePlan", "fgfzx"),
            Map.entry("UserTask_PrepareDocument", "bgs"),
            Map.entry("UserTask_DispatchDocument", "bgs"),
            Map.entry("UserTask_Archive", "xhb.jingban"));

    private final DemoActs acts;
    private final OpenWork openWork;
    private final Accounts accounts;
    private final Attachments attachments;
    private final ReformBatches batches;
    private final Society society;
    private final LocalDate today;
    private int begun;

    PlanCase(ConfigurableApplicationContext program) {
        acts = program.getBean(DemoActs.class);
        openWork = program.getBean(OpenWork.class);
        accounts = program.getBean(Accounts.class);
        attachments = program.getBean(Attachments.class);
        batches = program.getBean(ReformBatches.class);
        society = program.getBean(Societies.class).findByCode("FJYL").orElseThrow();
        today = program.getBean(XuegaiClock.class).today();
    }

    /** A society files once in a batch, so each case needs one. */
    String openBatch() {
        char series = (char) ('A' + begun / 99);
        String code = "GG%c-%d-%d".formatted(series, today.getYear(), begun++ % 99 + 1);
        var batch = batches.propose(
                new BatchProposal(code, code, today, lastDay(), today.plusYears(1), List.of(society.id())),
                accounts.actor("xhb.jingban"));
        batches.open(code, batch.version(), accounts.actor("xhb.buzhang"));
        return code;
    }

    /** @return how many tasks were completed */
    int run(String batch) {
        String caseNo = draft(batch);
        acts.file("fjyl.jb", caseNo);
        return complete(caseNo, null);
    }

    /** @return number of a new draft, wholly filled in */
    String draft(String batch) {
        String caseNo = acts.draft("fjyl.jb", "reform-plan", batch);
        Map<String, Object> plan = DemoPlan.of(society, "竺景明", "苏园成", "叶小筑", today.plusDays(40), today.plusYears(1));
        plan.put("planFile", paper(caseNo, "fjyl.jb"));
        acts.save("fjyl.jb", caseNo, plan);
        return caseNo;
    }

    /** @return number of a new case in which the association's first task waits */
    String received(String batch) {
        String caseNo = draft(batch);
        acts.file("fjyl.jb", caseNo);
        complete(caseNo, "UserTask_IntakeReview");
        return caseNo;
    }

    /**
     * Completes one open task after the other.
     *
     * @param until the first task to leave open; null for none
     */
    private int complete(String caseNo, String until) {
        int done = 0;
        for (var open = open(caseNo); !open.isEmpty(); open = open(caseNo)) {
            OpenWork.OpenTask task = open.get(0);
            if (task.taskKey().equals(until)) {
                return done;
            }
            String person = task.department() == null
                    ? PEOPLE.get(task.taskKey())
                    : Map.of("FINANCE", "jcb", "PERSONNEL", "zzrsb", "PARTY_COMMITTEE", "jgdw")
                            .get(task.department());
            acts.complete(person, caseNo, task.taskKey(), answers(task.taskKey(), caseNo, person));
            done++;
        }
        return done;
    }

    private List<OpenWork.OpenTask> open(String caseNo) {
        return openWork.of(caseNo, accounts.actor("jdy"));
    }

    private Map<String, Object> answers(String taskKey, String caseNo, String person) {
        return switch (taskKey) {
            case "UserTask_SecretaryCheck" -> Map.of("secretaryDecision", "AGREE");
            case "UserTask_RegisterResolution" -> Answers.resolution(today, paper(caseNo, person));
            case "UserTask_PresidentSign" -> Answers.signature(DemoPeople.PASSWORD, paper(caseNo, person));
            case "UserTask_IntakeReview" -> Answers.ACCEPTED;
            case "UserTask_ReviewPlan" -> Answers.review();
            case "UserTask_Countersign" -> Map.of("countersignResult", "NO_OBJECTION");
            case "UserTask_HeadReview" -> Map.of("headDecision", "AGREE", "headOpinion", "同意");
            case "UserTask_RecordGroupMeeting" -> Answers.meeting(today, paper(caseNo, person));
            case "UserTask_DecidePlan" -> Map.of("finalDecision", "FILE", "finalOpinion", "同意");
            case "UserTask_PrepareDocument" -> Map.of("proofread", true);
            case "UserTask_DispatchDocument" -> Map.of("sealApplied", true, "deliveryMethod", "SYSTEM");
            case "UserTask_Archive" -> Map.of("itemsChecked", true);
            default -> throw new IllegalArgumentException(taskKey);
        };
    }

    private List<String> paper(String caseNo, String person) {
        var content = new ByteArrayInputStream(SampleFiles.pdf());
        return List.of(attachments
                .store(caseNo, "材料.pdf", content, accounts.actor(person))
                .id());
    }

    /** A working day. */
    private LocalDate lastDay() {
        LocalDate day = today.plusDays(30);
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
