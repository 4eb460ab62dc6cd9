package org.xuegai.inbox;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.account.Actor;
import org.xuegai.casework.OpenWork;
import org.xuegai.form.FormInput;
import org.xuegai.reformplan.ReformTaskCatalogue;
import org.xuegai.testing.DemoData;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The page on which an officer reads a plan row by row, and its card. */
@XuegaiTest
class ReviewPageTest {

    private static final String UNDER_REVIEW = "GGFA-2026-0003";

    @Autowired
    private DemoData cases;

    @Autowired
    private OpenWork openWork;

    @Autowired
    private TaskGate gate;

    @Autowired
    private ReformTaskCatalogue catalogue;

    @Autowired
    private People people;

    @Autowired
    private MockMvc mvc;

    private Actor officer;
    private String taskId;

    @BeforeEach
    void the_cases_of_the_demo() {
        cases.create();
        officer = people.actor("xhb.jingban");
        taskId = openWork.of(UNDER_REVIEW, officer).get(0).taskId();
    }

    @Test
    void each_row_shows_what_the_task_asks_for_what_the_society_filed_and_what_the_system_checked() throws Exception {
        Document page = page("/tasks/" + taskId);

        assertThat(page.select(".rv")).hasSize(13);
        for (int no = 1; no <= 13; no++) {
            Element row = page.getElementById("reformTaskRows-" + (no - 1));
            assertThat(fact(row, "任务要求")).isEqualTo(catalogue.task(no).gist());
            assertThat(fact(row, "现状")).isNotBlank();
            assertThat(fact(row, "系统校验")).isNotBlank();
        }
    }

    @Test
    void the_card_says_how_far_the_officer_is() throws Exception {
        assertThat(card()).contains("第 2 次报送", "；13 项已审 11 项，1 项需完善；构成校验");

        IntStream.rangeClosed(1, 13).forEach(no -> save(no, no == 13 ? "MISSING" : "QUALIFIED"));

        assertThat(card()).contains("；13 项已审 13 项，1 项缺项；构成校验");
    }

    private void save(int taskNo, String result) {
        var rows = List.of(Map.of("taskNo", taskNo, "taskReviewResult", result));
        int version = gate.open(taskId, officer).work().version();
        gate.save(taskId, version, FormInput.ofJson(Map.of("taskReviews", rows)), officer);
    }

    private String card() throws Exception {
        return page("/inbox").select(".item:contains(" + UNDER_REVIEW + ")").text();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(people.page(officer.username())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static String fact(Element row, String term) {
        return row.select("dt:containsOwn(" + term + ") + dd").text();
    }
}
