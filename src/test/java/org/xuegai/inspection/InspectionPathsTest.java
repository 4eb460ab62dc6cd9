package org.xuegai.inspection;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.OpenWork;
import org.xuegai.casework.Submissions;
import org.xuegai.inspection.finding.Findings;
import org.xuegai.inspection.finding.Verdict;
import org.xuegai.platform.Problem;
import org.xuegai.testing.People;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The ways of an inspection, with the people who walk them. */
class InspectionPathsTest extends InspectionScene {

    @Autowired
    private Findings findings;

    @Autowired
    private Submissions submissions;

    @Autowired
    private CaseTimeline timeline;

    @Autowired
    private OpenWork openWork;

    @Autowired
    private People people;

    @Test
    void eleven_of_eleven_end_in_a_signed_opinion() {
        visiting();
        allSheetsIn(Map.of());
        visit.deliberated(caseNo);
        visit.recorded(caseNo);
        visit.recordConfirmed(STEM, caseNo);
        visit.opinionWritten(caseNo);
        visit.members(caseNo).forEach(member -> visit.signed(caseNo, member));

        assertThat(findings.verdicts(caseNo)).hasSize(11).allSatisfy((no, verdict) -> assertThat(verdict)
                .isEqualTo(Verdict.MET));
        assertThat(caseFiles.get(caseNo).status()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void nobody_learns_of_a_sheet_before_all_are_in() {
        visiting();
        List<String> members = visit.members(caseNo);
        var officer = people.actor("xhb.jingban");
        var before = openWork.of(caseNo, officer);
        int events = timeline.all(caseNo).size();
        visit.sheet(caseNo, members.get(1), Map.of(3, Verdict.NOT_MET));

        assertThat(openWork.of(caseNo, officer)).isEqualTo(before);
        assertThat(timeline.all(caseNo)).hasSize(events);
        assertThat(submissions.of(caseNo)).noneMatch(filed -> filed.formId().equals("expert-sheet"));
        assertThat(findings.experts(caseNo)).isEmpty();

        members.stream()
                .filter(member -> !member.equals(members.get(1)))
                .forEach(member -> visit.sheet(caseNo, member, Map.of()));
        assertThat(submissions.of(caseNo).stream()
                        .filter(filed -> filed.formId().equals("expert-sheet")))
                .hasSize(5);
        assertThat(findings.majorities(caseNo).get(3)).isEqualTo(Verdict.MET);
    }

    @Test
    void too_few_experts_cannot_begin_and_another_day_is_set() {
        noticed();
        comeVisitDay(VISIT);
        List<String> three = visit.members(caseNo).subList(0, 3);
        assertThatThrownBy(() -> visit.opened(caseNo, three, three.get(0), "BEGIN"))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.code()).isEqualTo("P3-10")));
        visit.opened(caseNo, three, three.get(0), "POSTPONE");
        visit.newDay(caseNo, VISIT.plusDays(14));
        inspection.noticed(caseNo);

        assertThat(caseFiles.get(caseNo).status()).isEqualTo(CaseStatus.EXPERT_STAGE);
    }

    @Test
    void a_society_that_refuses_the_group_is_opined_on_without_sheets() {
        noticed();
        comeVisitDay(VISIT);
        List<String> members = visit.members(caseNo);
        visit.opened(caseNo, members, members.get(0), "REFUSED");
        visit.opinionWritten(caseNo);
        visit.members(caseNo).forEach(member -> visit.signed(caseNo, member));

        assertThat(caseFiles.get(caseNo).status()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void a_refusal_to_sign_is_kept_and_silence_confirms_the_record() {
        visiting();
        allSheetsIn(Map.of(3, Verdict.NOT_MET, 7, Verdict.PARTIALLY_MET, 10, Verdict.PARTIALLY_MET));
        visit.deliberated(caseNo);
        visit.recorded(caseNo);
        clock.travelTo(VISIT.plusDays(7).atTime(9, 0));
        acts.timePasses();
        visit.opinionWritten(caseNo);
        List<String> members = visit.members(caseNo);
        visit.refusesToSign(caseNo, members.get(4));
        members.subList(0, 4).forEach(member -> visit.signed(caseNo, member));

        assertThat(caseFiles.get(caseNo).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(timeline.all(caseNo)).anyMatch(event -> "DEEMED".equals(event.resultCode()));
    }
}
