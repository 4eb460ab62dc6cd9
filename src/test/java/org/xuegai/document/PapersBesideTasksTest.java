package org.xuegai.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.casework.OpenWork;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.DemoPeople;
import org.xuegai.demo.DemoSocietySteps;
import org.xuegai.testing.DemoData;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What those who sign and receive a plan find beside their form, on a case of the demo. */
@XuegaiTest
@Tag("database")
class PapersBesideTasksTest {

    private static final String CASE = "GGFA-2026-0006";
    private static final String PRESIDENT = "lczl.lsz";
    private static final String OFFICER = "xhb.jingban";

    @Autowired
    private DemoActs acts;

    @Autowired
    private DemoSocietySteps steps;

    @Autowired
    private OpenWork openWork;

    @Autowired
    private People people;

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void the_demo(@Autowired DemoData cases) {
        cases.create();
    }

    @Test
    void the_president_reads_what_the_secretary_general_said_and_the_board_resolved() throws Exception {
        String page = task(PRESIDENT).select("main").text();

        assertThat(page).contains("秘书长校核意见", "理事会审议登记", "第五届理事会第六次会议", "理事会会议纪要.pdf");
    }

    @Test
    void the_officer_is_told_that_the_stamped_page_is_that_of_the_filing() throws Exception {
        steps.presidentSigns("lczl", CASE);

        assertThat(task(OFFICER).text()).contains("签章页.pdf", "二维码已读出，与第 1 次报送的内容一致");
    }

    @Test
    void the_officer_is_asked_to_compare_by_eye_what_cannot_be_read() throws Exception {
        acts.complete(
                PRESIDENT,
                CASE,
                "UserTask_PresidentSign",
                Map.of(
                        "presidentDecision",
                        "SIGN",
                        "commitmentAgreed",
                        true,
                        "presidentSignature",
                        DemoPeople.PASSWORD,
                        "sealedPageFile",
                        acts.paper(PRESIDENT, CASE, "盖章件照片", List.of("没有二维码"))));

        assertThat(task(OFFICER).text()).contains("盖章件照片.pdf", "二维码读不出来", "校验值");
    }

    @Test
    void the_case_page_says_what_each_upload_is_and_of_which_round() throws Exception {
        steps.presidentSigns("lczl", CASE);

        assertThat(look(OFFICER, "/cases/" + CASE).text())
                .contains("签到表（理事会审议登记，第 1 次），上传")
                .contains("会议纪要（理事会审议登记，第 1 次），上传")
                .contains("学会盖章件（学会承诺与签章，第 1 次），上传")
                .contains("方案正文（改革工作方案报送表，第 1 次），上传");
    }

    private Document task(String username) throws Exception {
        String id = openWork.of(CASE, people.actor(username)).get(0).taskId();
        return look(username, "/tasks/" + id);
    }

    private Document look(String username, String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(people.page(username)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
