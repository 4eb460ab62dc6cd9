package org.xuegai.publicity;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockMultipartFile;
import org.xuegai.form.FormInput;
import org.xuegai.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Who reads an objection and who verifies it: nobody who had a hand in the case. */
class ObjectionAccessTest extends PublicityScene {

    private Receipt receipt;
    private String file;

    @BeforeEach
    void an_objection_is_under_check() {
        receipt = desk.file(
                cases.published(),
                FormInput.ofJson(PublicityCases.objection()),
                List.of(new MockMultipartFile(
                        "objectionEvidenceFiles",
                        "签到表.pdf",
                        null,
                        "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes())));
        file = objections
                .files(objections
                        .findByReceiptNo(receipt.receiptNo())
                        .orElseThrow()
                        .id())
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "hjkx.jb, 404, 404, 404",
        "fjyl.jb, 404, 404, 404",
        "e01, 404, 404, 404",
        "xhb.jingban, 200, 403, 404",
        "bgs, 200, 403, 404",
        "fgfzx, 200, 403, 404",
        "xhb.jingban2, 200, 200, 200",
        "xhb.buzhang, 200, 200, 200",
        "jdy, 200, 200, 200"
    })
    void an_objection_is_read_by_those_who_verify_and_supervise(String username, int list, int letter, int evidence)
            throws Exception {
        var person = people.page(username);

        mvc.perform(get("/publicity").with(person)).andExpect(status().is(list));
        mvc.perform(get("/publicity/objections/" + receipt.receiptNo()).with(person))
                .andExpect(status().is(letter))
                .andExpect(content()
                        .string(
                                letter == 200
                                        ? containsString(PublicityCases.OBJECTOR)
                                        : not(containsString(PublicityCases.OBJECTOR))));
        mvc.perform(get("/files/" + file).with(person)).andExpect(status().is(evidence));
        mvc.perform(get("/cases/" + cases.caseNo()).with(person))
                .andExpect(content().string(not(containsString(PublicityCases.OBJECTOR))));
    }

    @Test
    void whoever_is_not_signed_in_is_sent_to_the_sign_in() throws Exception {
        mvc.perform(get("/publicity")).andExpect(status().is3xxRedirection());
        mvc.perform(get("/publicity/objections/" + receipt.receiptNo())).andExpect(status().is3xxRedirection());
        mvc.perform(get("/files/" + file)).andExpect(status().is3xxRedirection());
    }

    @Test
    void the_administrator_of_the_mails_does_not_learn_whom_an_answer_went_to() throws Exception {
        cases.complete(VERIFY, PublicityCases.VERIFIER, PublicityCases.verification("MAINTAIN"));
        long mail = jdbc.sql("select id from mail_outbox where recipient = 'lin@example.com'")
                .query(Long.class)
                .single();

        for (String path : List.of("/admin/mail", "/admin/mail/" + mail)) {
            mvc.perform(get(path).with(people.page("admin")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("***@example.com")))
                    .andExpect(content().string(not(containsString("lin@example.com"))))
                    .andExpect(content().string(not(containsString(PublicityCases.OBJECTOR))));
        }
    }

    @Test
    void afterwards_only_the_verifiers_named_go_on_reading_it() throws Exception {
        cases.complete(VERIFY, PublicityCases.VERIFIER, PublicityCases.verification("MAINTAIN"));

        mvc.perform(get("/publicity/objections/" + receipt.receiptNo()).with(people.page(PublicityCases.VERIFIER)))
                .andExpect(status().isOk());
        mvc.perform(get("/publicity/objections/" + receipt.receiptNo()).with(people.page(PublicityCases.HANDLER)))
                .andExpect(status().isForbidden());
    }

    @Test
    void who_took_the_case_in_may_not_even_open_the_task() throws Exception {
        mvc.perform(get("/api/v1/tasks/" + cases.task(VERIFY)).with(people.script(PublicityCases.HANDLER)))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("HANDLED_BEFORE"))
                .andExpect(jsonPath("$.detail").value(containsString("您办过这件")));
        mvc.perform(get("/tasks/" + cases.task(VERIFY)).with(people.page(PublicityCases.VERIFIER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("签到表.pdf")))
                .andExpect(content().string(not(containsString(PublicityCases.OBJECTOR))));
    }

    @Test
    void who_handled_the_case_is_no_verifier_and_one_is_not_enough() {
        Map<String, Object> withHandler = PublicityCases.verification("MAINTAIN");
        withHandler.put("verifierNames", List.of(PublicityCases.VERIFIER, PublicityCases.HANDLER));
        refused(withHandler, "verifierNames", "OPTION");
        Map<String, Object> alone = PublicityCases.verification("MAINTAIN");
        alone.put("verifierNames", List.of(PublicityCases.VERIFIER));
        refused(alone, "verifierNames", "2.0.5");
    }

    @Test
    void the_report_neither_names_the_objector_nor_contradicts_itself() {
        Map<String, Object> named = PublicityCases.verification("MAINTAIN");
        named.put("verificationFacts", named.get("verificationFacts") + "异议人" + PublicityCases.OBJECTOR + "表示认可。");
        refused(named, "verificationFacts", "OBJECTOR_NAMED");
        Map<String, Object> upheld = PublicityCases.verification("MAINTAIN");
        upheld.put("verificationResult", "UPHELD");
        refused(upheld, "verificationAction", "2.4");
        Map<String, Object> thin = PublicityCases.verification("MAINTAIN");
        thin.put("verificationFacts", "查过了。");
        refused(thin, "verificationFacts", "TOO_SHORT");
    }

    @Test
    void whoever_has_a_post_in_the_society_keeps_off() {
        jdbc.sql("insert into staff_post (account_id, society_id, post) values (?, ?, '理事')")
                .params(
                        people.actor(PublicityCases.VERIFIER).userId(),
                        people.actor("hjkx.jb").societyId())
                .update();

        assertThatThrownBy(
                        () -> cases.complete(VERIFY, PublicityCases.VERIFIER, PublicityCases.verification("MAINTAIN")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("RECUSED"));
    }

    private void refused(Map<String, Object> data, String field, String code) {
        assertThatThrownBy(() -> cases.complete(VERIFY, PublicityCases.VERIFIER, data))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.errors()).anySatisfy(error -> {
                            assertThat(error.field()).isEqualTo(field);
                            assertThat(error.code()).isEqualTo(code);
                        }));
        assertThat(objections.findAll()).allMatch(Objection::isOpen);
    }
}
