package org.xuegai.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseEvent;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseStatuses;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.OpinionBox;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.CaseOpenings;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.testing.People;

/** A reform plan of 湖北省风景园林学会 brought to a stage by what its forms and the timeline would hold there. */
class FiledCase {

    private final JdbcClient jdbc;
    private final CaseOpenings openings;
    private final CaseStatuses statuses;
    private final Submissions submissions;
    private final CaseTimeline timeline;
    private final XuegaiClock clock;
    private final People people;

    FiledCase(
            JdbcClient jdbc,
            CaseOpenings openings,
            CaseStatuses statuses,
            Submissions submissions,
            CaseTimeline timeline,
            XuegaiClock clock,
            People people) {
        this.jdbc = jdbc;
        this.openings = openings;
        this.statuses = statuses;
        this.submissions = submissions;
        this.timeline = timeline;
        this.clock = clock;
        this.people = people;
    }

    /** @return its number; nothing is filed yet */
    String begun() {
        Actor clerk = people.actor("fjyl.jb");
        jdbc.sql(
                        """
                        insert into reform_batch
                            (version, code, name, opens_on, deadline, period_end, state, proposed_by, proposed_at)
                        values (0, 'GG-2026', '2026年学会改革方案', date '2026-09-01', date '2026-12-31',
                            date '2027-12-31', 'OPEN', 'xhb.jingban', current_timestamp)""")
                .update();
        jdbc.sql("insert into reform_batch_society (version, batch_code, society_id) values (0, 'GG-2026', ?)")
                .param(clerk.societyId())
                .update();
        String caseNo = openings.begin("reform-plan", "GG-2026", clerk).caseNo();
        statuses.enter(caseNo, CaseStatus.SOCIETY_REVIEW, null);
        return caseNo;
    }

    void file(String caseNo, String formId, String username, Map<String, Object> data) {
        submissions.record(caseNo, formId, null, null, data, people.actor(username));
    }

    void filePlan(String caseNo, String... fileIds) {
        Map<String, Object> data = new HashMap<>();
        data.put("planTitle", "湖北省风景园林学会改革工作方案");
        data.put("clerkPhone", "027-0000-4901");
        data.put("boardCount", 60);
        data.put("boardFrontlineCount", 45);
        data.put("reformTaskRows", List.of(task(1, "APPLICABLE"), task(3, "NOT_APPLICABLE")));
        data.put("planFile", List.of(fileIds));
        file(caseNo, "reform-plan", "fjyl.jb", data);
    }

    private static Map<String, Object> task(int no, String applicability) {
        return Map.of(
                "taskNo", no,
                "taskName", "改革工作方案",
                "taskApplicability", applicability,
                "currentSituation", "已经成立改革工作领导小组",
                "reformMeasures", "按方案推进",
                "taskDueDate", "2027-06-30",
                "responsiblePersonName", "叶小筑",
                "responsiblePersonPost", "副秘书长");
    }

    void enter(String caseNo, CaseStatus... path) {
        for (CaseStatus status : path) {
            statuses.enter(caseNo, status, null);
        }
    }

    void opinion(String caseNo, OpinionBox box, String department, String username, String text) {
        Actor actor = people.actor(username);
        timeline.add(new CaseEvent(
                null,
                caseNo,
                clock.instant(),
                username,
                actor.name(),
                actor.roles().iterator().next().name(),
                department,
                "审核",
                null,
                box.name(),
                "AGREE",
                "同意",
                text,
                false,
                false));
    }
}
