package org.xuegai.inbox;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.testing.DemoData;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What 待办, 已办 and 我发起 say, on the cases of the demo. */
@XuegaiTest
class InboxTabsTest {

    @Autowired
    private DemoData cases;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @BeforeEach
    void the_cases_of_the_demo() {
        cases.create();
    }

    @Test
    void what_was_done_is_shown_as_it_was_that_day() throws Exception {
        Document page = page("xhb.buzhang", "/inbox?view=done");

        assertThat(lede(page)).doesNotContain("待办").contains("办过");
        Element first = item(page, "GGFA-2026-0004", 0);
        assertThat(first.select("h3").text()).startsWith("部长审核");
        assertThat(first.select(".due").text()).isEqualTo("同意 11月20日 10:05");
        assertThat(first.text()).contains("您的意见：两次退回所提问题均已改正，同意报领导小组审定。").doesNotContain("次报送", "构成校验");
        Element earlier = item(page, "GGFA-2026-0004", 2);
        assertThat(earlier.select(".due").text()).isEqualTo("退回修改 11月2日 14:15");
        assertThat(earlier.text()).contains("第 10 项专用场地没有落实方案");
    }

    @Test
    void where_the_case_is_now_stands_apart_in_small_print() throws Exception {
        Document page = page("xhb.buzhang", "/inbox?view=done");

        assertThat(item(page, "GGFA-2026-0004", 2).select(".meta").text()).contains("这件现在：待审定，现在在分管副主席 贺文昭处");
        assertThat(item(page, "GGFA-2026-0001", 0).select(".meta").text()).contains("这件现在：已归档");
    }

    @Test
    void a_step_without_a_choice_says_that_it_was_done() throws Exception {
        Document page = page("lczl.msz", "/inbox?view=done");

        assertThat(item(page, "GGFA-2026-0006", 0).select(".due").text()).startsWith("已提交");
    }

    @Test
    void what_one_has_begun_says_where_it_is() throws Exception {
        Document page = page("lczl.jb", "/inbox?view=started");

        assertThat(lede(page)).contains("起草");
        assertThat(item(page, "GGFA-2026-0006", 0).text()).contains("会内审核，现在在学会理事长");
    }

    @Test
    void of_what_there_is_none_nothing_is_said() throws Exception {
        Document page = page("lczl.lsz", "/inbox");

        assertThat(lede(page)).contains("您有 1 件待办").doesNotContain("0 件");
        assertThat(page.select(".chips").text()).doesNotContain(" 0");
    }

    private static String lede(Document page) {
        return page.select(".lede").text();
    }

    private static Element item(Document page, String caseNo, int which) {
        return page.select(".item:contains(" + caseNo + ")").get(which);
    }

    private Document page(String username, String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(people.page(username)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
