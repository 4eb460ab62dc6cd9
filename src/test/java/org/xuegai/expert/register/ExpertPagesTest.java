package org.xuegai.expert.register;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xuegai.expert.Expert;
import org.xuegai.expert.ExpertTie;
import org.xuegai.expert.ExpertTies;
import org.xuegai.expert.Experts;
import org.xuegai.society.Discipline;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The register of experts as its readers and keepers see it. */
@XuegaiTest
@Tag("database")
class ExpertPagesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private Experts experts;

    @Autowired
    private ExpertTies ties;

    private ResultActions as(String username, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(people.page(username)).with(csrf()));
    }

    private static MockHttpServletRequestBuilder entry(String path) {
        return post(path)
                .param("code", "E15")
                .param("name", "常求实")
                .param("unit", "示例审计中心")
                .param("title", "高级审计师")
                .param("earlierInspections", "1")
                .param("senior", "true")
                .param("active", "true")
                .param("disciplines", "FINANCE_AUDIT", "LAW");
    }

    @ParameterizedTest(name = "{0}: list {1}, entering {2}")
    @CsvSource({
        "xhb.jingban, 200, 200", "zb.chengyuan1, 200, 200", "xhb.buzhang, 200, 403", "fgfzx, 200, 403",
        "jdy, 200, 403", "admin, 403, 403", "e01, 403, 403", "hjkx.jb, 403, 403"
    })
    void the_association_reads_officers_and_the_task_force_keep(String username, int reading, int keeping)
            throws Exception {
        as(username, get("/experts")).andExpect(status().is(reading));
        as(username, get("/experts/E07")).andExpect(status().is(reading));
        as(username, get("/experts/new")).andExpect(status().is(keeping));
        as(username, get("/experts/E07/edit")).andExpect(status().is(keeping));
        as(username, entry("/experts")).andExpect(status().is(keeping == 200 ? 302 : 403));
        as(username, post("/experts/E07/ties").param("kind", "BOARD"))
                .andExpect(status().is(keeping == 200 ? 422 : 403));
    }

    @Test
    void the_list_can_be_narrowed_to_a_discipline() throws Exception {
        as("xhb.jingban", get("/experts").param("discipline", "FINANCE_AUDIT"))
                .andExpect(content().string(containsString("郑审言")))
                .andExpect(content().string(not(containsString("党立心"))));
        as("xhb.jingban", get("/experts").param("discipline", "MATERIALS"))
                .andExpect(content().string(containsString("没有这一专业的专家")));
    }

    @Test
    void an_expert_is_entered_with_several_disciplines_and_changed() throws Exception {
        as("xhb.jingban", entry("/experts")).andExpect(redirectedUrl("/experts/E15"));
        Expert entered = experts.findByCode("E15").orElseThrow();
        assertThat(entered.disciplines()).containsExactly(Discipline.FINANCE_AUDIT, Discipline.LAW);

        as(
                        "xhb.jingban",
                        entry("/experts/E15")
                                .param("version", entered.version().toString())
                                .param("username", ""))
                .andExpect(redirectedUrl("/experts/E15"));
        as(
                        "xhb.jingban",
                        entry("/experts/E15").param("version", entered.version().toString()))
                .andExpect(status().isConflict());
        as("xhb.jingban", get("/experts/E15")).andExpect(content().string(containsString("没有账号")));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "code, X1, 请填 E 加两至四位数字",
        "code, E01, 专家库里已有这个编号",
        "name, '', 请填姓名",
        "unit, '', 请填单位全称",
        "earlierInspections, 多次, 请填次数",
        "username, hjkx.jb, 没有这个专家账号",
        "username, e01, 这个账号已登记给别的专家",
        "phone, 12, 请填手机号或座机号",
        "email, name, 请填完整的邮箱"
    })
    void what_is_wrong_is_said_at_its_field(String field, String value, String message) throws Exception {
        long before = experts.count();

        as("xhb.jingban", with(entry("/experts"), field, value))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(message)))
                .andExpect(content().string(containsString("id=\"" + field + "-wrong\"")));
        assertThat(experts.count()).isEqualTo(before);
    }

    private static MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder entry, String field, String value) {
        return entry.with(request -> {
            request.setParameter(field, value);
            return request;
        });
    }

    @Test
    void a_tie_is_entered_and_removed() throws Exception {
        long id = experts.findByCode("E08").orElseThrow().id();
        as(
                        "xhb.jingban",
                        post("/experts/E08/ties")
                                .param("kind", "CONTRACT")
                                .param("societyCode", "HXHG")
                                .param("fromOn", "2026-03-01"))
                .andExpect(redirectedUrl("/experts/E08#ties"));

        ExpertTie tie = ties.findByExpertIdOrderByFromOnDescIdDesc(id).get(0);
        assertThat(tie.organisation()).isEqualTo("湖北省化学化工学会");
        as("xhb.jingban", post("/experts/E07/ties/" + tie.id() + "/remove")).andExpect(status().isNotFound());
        as("xhb.jingban", post("/experts/E08/ties/" + tie.id() + "/remove")).andExpect(status().isFound());
        assertThat(ties.findByExpertIdOrderByFromOnDescIdDesc(id)).isEmpty();
    }

    @Test
    void a_tie_that_ends_before_it_begins_is_refused() throws Exception {
        as(
                        "xhb.jingban",
                        post("/experts/E08/ties")
                                .param("kind", "BOARD")
                                .param("societyCode", "HXHG")
                                .param("fromOn", "2026-03-01")
                                .param("untilOn", "2026-02-28"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("结束日期要在开始日期当天或以后")));
    }
}
