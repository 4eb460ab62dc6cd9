package org.xuegai.document.proof;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.casework.CaseFiles;
import org.xuegai.document.DocumentKind;
import org.xuegai.reformplan.PlanCases;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What anybody learns of a certificate without signing in. */
@XuegaiTest
@Tag("database")
class ProofPagesTest {

    @Autowired
    private PublicProofs proofs;

    @Autowired
    private PlanCases cases;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private MockMvc mvc;

    private PublicProof proof;

    @BeforeEach
    void a_certificate() {
        cases.openBatch();
        proof = proofs.publish(caseFiles.get(cases.begun()), DocumentKind.RECEIPT, "YS", "验收合格");
    }

    @Test
    void a_certificate_is_shown_with_society_day_and_conclusion_and_nothing_else() throws Exception {
        assertThat(proof.number()).isEqualTo("YS-2026-0001");
        assertThat(proofs.address(proof.number())).endsWith("/public/certificates/YS-2026-0001");

        String page = page(proof.number(), 200).select("main").text();

        assertThat(page).contains("有效", "YS-2026-0001", "湖北省环境科学学会", "验收合格", "2026-11-23");
        assertThat(page).doesNotContain("GGFA");
    }

    @Test
    void a_withdrawn_certificate_says_so() throws Exception {
        proofs.withdraw(proof.number());
        proofs.withdraw(proof.number());

        assertThat(page(proof.number(), 200).select("main").text())
                .contains("已于 2026-11-23 撤销")
                .doesNotContain("验收合格");
    }

    @Test
    void every_number_that_was_never_given_gets_the_same_polite_answer() throws Exception {
        String unknown = page("YS-2026-0002", 404).select("main").html();

        assertThat(unknown).contains("没有查到这个编号的证书");
        assertThat(page("x", 404).select("main").html()).isEqualTo(unknown);
        assertThat(page("<script>", 404).select("main").html()).isEqualTo(unknown);
    }

    private Document page(String number, int expected) throws Exception {
        return Jsoup.parse(mvc.perform(get("/public/certificates/{number}", number))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
