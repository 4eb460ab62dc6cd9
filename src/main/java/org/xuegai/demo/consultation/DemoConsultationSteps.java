package org.xuegai.demo.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.consultation.Agendas;
import org.xuegai.consultation.ConsultationCases;
import org.xuegai.consultation.Issues;
import org.xuegai.demo.DemoActs;

/** The usual steps of a consultation, said in one line each. */
@Component
public class DemoConsultationSteps {

    public static final String OFFICER = "xhb.jingban";
    public static final String CHAIR = "fgfzx";

    /** 专班组长 and three members. */
    private static final int TASK_FORCE = 4;

    private final DemoActs acts;
    private final Issues issues;
    private final Agendas agendas;

    DemoConsultationSteps(DemoActs acts, Issues issues, Agendas agendas) {
        this.acts = acts;
        this.issues = issues;
        this.agendas = agendas;
    }

    /** @return the issue's number */
    public String raises(String stem, String title) {
        return raises(stem, issue(title));
    }

    /** @param issue as the form takes it */
    public String raises(String stem, Map<String, Object> issue) {
        String clerk = stem + ".jb";
        String caseNo = acts.draft(clerk, ConsultationCases.ISSUE, null);
        acts.save(clerk, caseNo, issue);
        acts.file(clerk, caseNo);
        return caseNo;
    }

    public static Map<String, Object> issue(String title) {
        Map<String, Object> issue = new LinkedHashMap<>();
        issue.put("issueTitle", title);
        issue.put("issueCategory", "PREMISES");
        issue.put(
                "issueDescription",
                "学会办公用房由支撑单位提供，现有三十平方米，明年三月租约到期。支撑单位园区改造，拟收回用房，学会与其三次协商，还没有落实新的办公场所，影响实体化办公和专职人员到岗。");
        issue.put("requestedHelp", "请省科协协调支撑单位保留用房，或帮助落实同等面积的过渡用房。");
        return issue;
    }

    /** The department writes out what has only been named. */
    public void describes(String issueNo) {
        acts.complete(OFFICER, issueNo, "UserTask_DescribeIssue", issue("改革任务推进困难"));
    }

    /** @return the meeting's number */
    public String calls(String kind, LocalDate day) {
        String caseNo = acts.draft(OFFICER, ConsultationCases.MEETING, null);
        Map<String, Object> meeting = new LinkedHashMap<>();
        meeting.put("meetingKind", kind);
        if ("SPECIAL".equals(kind)) {
            meeting.put("specialReason", "学会办公用房年底到期，须尽快协调解决。");
        }
        meeting.put("meetingTitle", "%d月“两化”建设试点会商".formatted(day.getMonthValue()));
        meeting.put("meetingDate", day.toString());
        meeting.put("meetingTime", "09:00");
        meeting.put("meetingPlace", "省科协三楼会议室");
        acts.save(OFFICER, caseNo, meeting);
        acts.file(OFFICER, caseNo);
        return caseNo;
    }

    /** Every issue that waits is put on the agenda. */
    public void drafts(String meetingNo) {
        drafts(meetingNo, Map.of());
    }

    /** @param later reasons by the number of issues that wait for another meeting */
    public void drafts(String meetingNo, Map<String, String> later) {
        List<Map<String, Object>> rows = new ArrayList<>();
        issues.waiting().forEach(issue -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("rowNo", rows.size() + 1);
            row.put("rowAgenda", later.containsKey(issue.caseNo()) ? "LATER" : "LIST");
            row.put("rowReason", later.get(issue.caseNo()));
            rows.add(row);
        });
        acts.complete(OFFICER, meetingNo, "UserTask_DraftAgenda", Map.of("agendaRows", rows));
    }

    public void approves(String meetingNo) {
        acts.complete(CHAIR, meetingNo, "UserTask_ApproveAgenda", Map.of("agendaDecision", "AGREE"));
    }

    public void returnsAgenda(String meetingNo) {
        acts.complete(
                CHAIR,
                meetingNo,
                "UserTask_ApproveAgenda",
                Map.of("agendaDecision", "RETURN", "agendaOpinion", "议题太多，请分两次会商，先议场所。"));
    }

    /** @param present of the task force */
    public void held(String meetingNo, int present) {
        acts.complete(
                OFFICER,
                meetingNo,
                "UserTask_RecordAttendance",
                Map.of(
                        "meetingOutcome",
                        "HELD",
                        "memberRows",
                        members(present),
                        "guestRows",
                        List.of(Map.of("guestUnit", "湖北省风景园林学会", "guestName", "苏园成", "guestPost", "秘书长"))));
    }

    public void putOff(String meetingNo, int present, LocalDate day) {
        acts.complete(
                OFFICER,
                meetingNo,
                "UserTask_RecordAttendance",
                Map.of(
                        "meetingOutcome",
                        "POSTPONED",
                        "memberRows",
                        members(present),
                        "postponeReason",
                        "专班成员到会不足一半。",
                        "newMeetingDate",
                        day.toString()));
    }

    private static List<Map<String, Object>> members(int present) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int no = 1; no <= TASK_FORCE; no++) {
            rows.add(Map.of("rowNo", no, "memberPresent", no <= present ? "YES" : "NO"));
        }
        return rows;
    }

    /**
     * What a meeting says of one issue.
     *
     * @param matter what is to be done by the owner until the day; null where nothing is
     */
    public record Said(String issueNo, String conclusion, String opinion, String matter, String owner, LocalDate due) {}

    /**
     * One conclusion for all issues of the agenda.
     *
     * @param owner who does what was resolved, by the day; null where nothing was
     */
    public void minutes(String meetingNo, String conclusion, String owner, LocalDate due) {
        minutes(
                meetingNo,
                agendas.ofMeeting(meetingNo).stream()
                        .map(item -> new Said(
                                item.issueNo(),
                                conclusion,
                                "专班听取了学会和支撑单位的意见，园区改造期间须保证学会有固定的办公场所。",
                                owner == null ? null : "与支撑单位签订三年以上的办公用房使用协议",
                                owner,
                                due))
                        .toList());
    }

    /** @param said in the order of the agenda */
    public void minutes(String meetingNo, List<Said> said) {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Map<String, Object>> decided = new ArrayList<>();
        said.forEach(one -> {
            rows.add(Map.of(
                    "rowNo", rows.size() + 1, "issueConclusion", one.conclusion(), "issueOpinion", one.opinion()));
            if (one.matter() != null) {
                decided.add(Map.of(
                        "resolutionIssue", one.issueNo(),
                        "resolutionMatter", one.matter(),
                        "resolutionOwner", one.owner(),
                        "resolutionDueDate", one.due().toString(),
                        "resolutionCooperators", "支撑单位"));
            }
        });
        acts.complete(
                OFFICER, meetingNo, "UserTask_DraftMinutes", Map.of("issueRows", rows, "resolutionRows", decided));
    }

    public void confirms(String meetingNo) {
        acts.complete(CHAIR, meetingNo, "UserTask_ConfirmMinutes", Map.of("minutesDecision", "AGREE"));
    }

    /** A meeting with half of the task force, from its agenda to its confirmed minutes. */
    public void runs(String meetingNo, String conclusion, String owner, LocalDate due) {
        held(meetingNo, 2);
        minutes(meetingNo, conclusion, owner, due);
        confirms(meetingNo);
    }

    public void reports(String owner, String issueNo, String task) {
        acts.complete(owner, issueNo, task, Map.of("reportText", "已经与支撑单位签订使用协议，用房四十六平方米，期限三年。"));
    }

    public void closes(String issueNo) {
        acts.complete(OFFICER, issueNo, "UserTask_CheckResolution", Map.of("resolutionDecision", "CLOSE"));
    }

    public void sendsBack(String issueNo) {
        acts.complete(
                OFFICER,
                issueNo,
                "UserTask_CheckResolution",
                Map.of("resolutionDecision", "RETURN", "checkOpinion", "请补传双方盖章的使用协议扫描件。"));
    }
}
