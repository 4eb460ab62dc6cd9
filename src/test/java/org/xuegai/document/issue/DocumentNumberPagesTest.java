package org.xuegai.document.issue;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.casework.CaseFiles;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.DemoDecisionSteps;
import org.xuegai.document.number.RegisteredDocumentNumbers;
import org.xuegai.testing.DemoData;
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

@XuegaiTest
class DocumentNumberPagesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private RegisteredDocumentNumbers numbers;

    @Autowired
    private CaseFiles caseFiles;

    private String number;

    @BeforeEach
    void a_number_has_been_given(
            @Autowired DemoData cases, @Autowired DemoDecisionSteps decisions, @Autowired DemoActs acts) {
        cases.create();
        decisions.viceChairFiles("GGFA-2026-0004");
        acts.complete("bgs", "GGFA-2026-0004", "UserTask_PrepareDocument", Map.of("proofread", true));
        number = caseFiles.get("GGFA-2026-0004").docNumber();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bgs", "jdy", "xhb.buzhang"})
    void office_auditor_and_head_read_the_register(String username) throws Exception {
        mvc.perform(get("/documents/numbers").with(people.page(username)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(number)))
                .andExpect(content().string(containsString("2026 年共编 2 号")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fjyl.jb", "xhb.jingban", "admin"})
    void nobody_else_does(String username) throws Exception {
        mvc.perform(get("/documents/numbers").with(people.page(username))).andExpect(status().isForbidden());
    }

    @Test
    void the_office_makes_a_number_void_with_a_reason() throws Exception {
        mvc.perform(post("/documents/numbers/void")
                        .with(people.page("bgs"))
                        .with(csrf())
                        .param("number", number)
                        .param("reason", " "))
                .andExpect(content().string(containsString("请写明作废原因")));
        mvc.perform(post("/documents/numbers/void")
                        .with(people.page("bgs"))
                        .with(csrf())
                        .param("number", number)
                        .param("reason", "标题写错"))
                .andExpect(redirectedUrl("/documents/numbers?year=2026"));

        assertThat(numbers.get(number).isVoid()).isTrue();
        mvc.perform(get("/documents/numbers").with(people.page("bgs")))
                .andExpect(content().string(containsString("标题写错")))
                .andExpect(content().string(not(containsString("作废 " + number))));
    }

    @Test
    void the_auditor_reads_and_does_not_write() throws Exception {
        mvc.perform(post("/documents/numbers/void")
                        .with(people.page("jdy"))
                        .with(csrf())
                        .param("number", number)
                        .param("reason", "标题写错"))
                .andExpect(status().isForbidden());
    }
}
