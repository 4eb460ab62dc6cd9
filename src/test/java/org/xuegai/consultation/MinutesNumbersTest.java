package org.xuegai.consultation;

import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.casework.Submissions;
import org.xuegai.form.FormBinder;
import org.xuegai.form.FormCatalogue;
import org.xuegai.form.FormContext;
import org.xuegai.platform.FieldProblem;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;

/** No two minutes bear one number, whether the program gave it or somebody typed it. */
@XuegaiTest
@Tag("database")
class MinutesNumbersTest extends ConsultationScene {

    @Autowired
    private Submissions submissions;

    @Autowired
    private FormBinder binder;

    @Autowired
    private FormCatalogue forms;

    private void entered(String caseNo, String number) {
        submissions.record(
                caseNo,
                "task-force-meeting",
                null,
                null,
                Map.of("meetingDate", "2026-11-20", "meetingMinutesNo", number),
                people.actor("zb.chengyuan1"));
    }

    private String numberOfTheNext() {
        issue();
        String meetingNo = convened();
        steps.runs(meetingNo, "CONCLUDED", null, null);
        return meetings.get(meetingNo).minutesNo();
    }

    @ParameterizedTest
    @CsvSource({"专班纪要〔2026〕1号", "专班纪要 [2026] 1 号", "专班纪要（２０２６）１号"})
    void a_number_that_was_entered_by_hand_is_passed_over(String typed) {
        entered("YSSD-2026-0091", typed);

        assertThat(numberOfTheNext()).isEqualTo("专班纪要〔2026〕2号");
    }

    @Test
    void a_number_that_was_put_right_is_free_again() {
        entered("YSSD-2026-0091", "专班纪要〔2026〕1号");
        entered("YSSD-2026-0091", "专班纪要〔2026〕7号");

        assertThat(numberOfTheNext()).isEqualTo("专班纪要〔2026〕1号");
    }

    @ParameterizedTest
    @CsvSource({
        "task-force-meeting,meetingDate",
        "pilot-review,reviewMeetingDate",
        "pilot-batch-consultation,meetingDate"
    })
    void the_number_of_a_consultation_is_refused_for_a_meeting_of_another_day(String formId, String day) {
        String taken = numberOfTheNext();

        assertThat(problems(formId, Map.of(day, MEETING_DAY.minusDays(3).toString(), "meetingMinutesNo", taken)))
                .contains("E02-9");
        assertThat(problems(formId, Map.of(day, MEETING_DAY.toString(), "meetingMinutesNo", taken)))
                .doesNotContain("E02-9");
    }

    private Iterable<String> problems(String formId, Map<String, Object> data) {
        var context = new FormContext(null, Map.of("today", MEETING_DAY), null);
        return binder.check(forms.form(formId), context, data).errors().stream()
                .filter(error -> "meetingMinutesNo".equals(error.field()))
                .map(FieldProblem::code)
                .toList();
    }
}
