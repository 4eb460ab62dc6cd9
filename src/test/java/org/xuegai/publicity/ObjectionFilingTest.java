package org.xuegai.publicity;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.xuegai.platform.Json;
import org.xuegai.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What people without an account may send and read, by page and by script; and what the office may not publish. */
class ObjectionFilingTest extends PublicityScene {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes();

    private ResultActions send(long notice, Map<String, Object> data) throws Exception {
        return mvc.perform(post("/api/v1/public/notices/" + notice + "/objections")
                .contentType(MediaType.APPLICATION_JSON)
                .content(Json.write(Map.of("data", data))));
    }

    private long files() {
        return jdbc.sql("select count(*) from attachment where uploaded_by = '@public'")
                .query(Long.class)
                .single();
    }

    private static Map<String, Object> anonymous() {
        Map<String, Object> data = PublicityCases.objection();
        data.keySet().removeAll(List.of("objectorName", "objectorPhone", "objectorEmail"));
        data.put("objectorType", "ANONYMOUS");
        return data;
    }

    private static Map<String, Object> with(Map<String, Object> data, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(data);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return changed;
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(with(PublicityCases.objection(), "objectorName", null), "objectorName", "REQUIRED"),
                Arguments.of(with(PublicityCases.objection(), "objectorPhone", "12"), "objectorPhone", "PHONE"),
                Arguments.of(
                        with(PublicityCases.objection(), "objectionReason", "签到表不对。"), "objectionReason", "TOO_SHORT"),
                Arguments.of(
                        with(PublicityCases.objection(), "objectionSubject", "长".repeat(101)),
                        "objectionSubject",
                        "TOO_LONG"),
                Arguments.of(with(PublicityCases.objection(), "objectorType", "NOBODY"), "objectorType", "OPTION"),
                Arguments.of(anonymous(), "objectionClue", "NO_CLUE"),
                Arguments.of(with(anonymous(), "objectionClue", "去查"), "objectionClue", "NO_CLUE"),
                Arguments.of(
                        with(with(PublicityCases.objection(), "objectorType", "UNIT"), "objectorSigned", true),
                        "objectionEvidenceFiles",
                        "NO_STAMPED_LETTER"),
                Arguments.of(with(PublicityCases.objection(), "objectorType", "UNIT"), "objectorSigned", "REQUIRED"),
                Arguments.of(
                        with(PublicityCases.objection(), "objectionEvidenceFiles", List.of("0123")),
                        "objectionEvidenceFiles",
                        "UNKNOWN_FIELD"));
    }

    @ParameterizedTest
    @MethodSource
    void refused(Map<String, Object> data, String field, String code) throws Exception {
        send(cases.published(), data)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].code").value(code));

        assertThat(objections.count()).isZero();
        assertThat(cases.open()).isEmpty();
    }

    @Test
    void an_anonymous_objection_needs_what_can_be_checked() throws Exception {
        send(cases.published(), with(anonymous(), "objectionClue", "请查会议室九月十二日的预约登记。"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.receiptNo").isNotEmpty())
                .andExpect(jsonPath("$.secret").isNotEmpty());
    }

    @Test
    void evidence_is_checked_like_every_upload_and_kept_with_its_objection_or_not_at_all() throws Exception {
        long notice = cases.published();
        var form = multipart("/api/v1/public/notices/" + notice + "/objections");
        anonymous().forEach((name, value) -> form.param(name, value.toString()));
        var program = new MockMultipartFile("objectionEvidenceFiles", "证据.pdf", null, "MZ…".getBytes());
        var paper = new MockMultipartFile("objectionEvidenceFiles", "签到表.pdf", null, PDF);

        mvc.perform(multipart("/api/v1/public/notices/" + notice + "/objections")
                        .file(paper)
                        .file(program)
                        .params(params(anonymous())))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].code").value("FILE_TYPE"));
        assertThat(files()).isZero();

        mvc.perform(form.file(paper)).andExpect(status().isCreated());
        assertThat(files()).isEqualTo(1);
        assertThat(objections.files(objections.findAll().get(0).id())).hasSize(1);
    }

    private static MultiValueMap<String, String> params(Map<String, Object> data) {
        var params = new LinkedMultiValueMap<String, String>();
        data.forEach((name, value) -> params.add(name, value.toString()));
        return params;
    }

    @Test
    void more_than_ten_files_are_refused() throws Exception {
        var form = multipart("/api/v1/public/notices/" + cases.published() + "/objections");
        for (int number = 1; number <= 11; number++) {
            form.file(new MockMultipartFile("objectionEvidenceFiles", number + ".pdf", null, PDF));
        }

        mvc.perform(form.params(params(PublicityCases.objection())))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].code").value("TOO_MANY_FILES"));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T23:59, OBJECTION_TOO_EARLY", "2026-12-01T00:00, OBJECTION_TOO_LATE"})
    void outside_its_days_a_notice_takes_nothing(String time, String code) throws Exception {
        long notice = cases.published();
        clock.travelTo(LocalDateTime.parse(time));

        send(notice, PublicityCases.objection())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.ruleNo").value("2.0.3"))
                .andExpect(jsonPath("$.detail").value(containsString("公示")));
        mvc.perform(get("/public/notices/" + notice + "/objections/new"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("公示")));

        assertThat(objections.count()).isZero();
    }

    @Test
    void a_page_leads_to_the_receipt_that_is_shown_once_and_opens_the_answer() throws Exception {
        long notice = cases.published();
        var sent = mvc.perform(multipart("/public/notices/" + notice + "/objections/new")
                        .params(params(PublicityCases.objection()))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andExpect(flash().attributeExists("receipt"))
                .andReturn();
        Receipt receipt = (Receipt) sent.getFlashMap().get("receipt");
        mvc.perform(get("/public/objections/receipt")).andExpect(status().is3xxRedirection());

        lookUp(receipt.receiptNo(), receipt.secret())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("正在核查")));
        cases.complete(VERIFY, PublicityCases.VERIFIER, PublicityCases.verification("MAINTAIN"));
        lookUp(receipt.receiptNo(), receipt.secret())
                .andExpect(
                        content().string(allOf(containsString("不成立"), not(containsString(PublicityCases.OBJECTOR)))));
    }

    @Test
    void a_foreign_receipt_answers_like_one_that_there_is_not() throws Exception {
        Receipt receipt = cases.object(cases.published());

        String wrongSecret = lookUp(receipt.receiptNo(), "AAAAAAAAAAAA")
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String unknown = lookUp("YY20261124-AAAAAA", receipt.secret())
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(wrongSecret.replace(receipt.receiptNo(), "").replaceAll("name=\"_csrf\"[^>]*", ""))
                .isEqualTo(unknown.replace("YY20261124-AAAAAA", "").replaceAll("name=\"_csrf\"[^>]*", ""));
    }

    private ResultActions lookUp(String receiptNo, String secret) throws Exception {
        return mvc.perform(post("/public/objections")
                .param("receiptNo", receiptNo)
                .param("secret", secret)
                .with(csrf()));
    }

    @Test
    void a_page_that_is_not_ours_files_nothing() throws Exception {
        long notice = cases.published();

        mvc.perform(
                multipart("/public/notices/" + notice + "/objections/new").params(params(PublicityCases.objection())));

        assertThat(objections.count()).isZero();
    }

    @Test
    void what_is_not_published_is_not_there() throws Exception {
        cases.complete("UserTask_PreparePublicity", PublicityCases.OFFICE, PublicityCases.notice(PublicityCases.FIRST));
        long notice = cases.notice().id();

        mvc.perform(get("/public/notices/" + notice)).andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/public/notices/" + notice)).andExpect(status().isNotFound());
        send(notice, PublicityCases.objection()).andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/public/notices")).andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void everybody_reads_the_notice_and_nothing_of_its_case() throws Exception {
        long notice = cases.published();
        cases.object(notice);

        mvc.perform(get("/api/v1/public/notices/" + notice))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.phase").value("RUNNING"))
                .andExpect(jsonPath("$.end").value("2026-11-30"))
                .andExpect(content()
                        .string(allOf(
                                not(containsString(PublicityCases.OBJECTOR)), not(containsString(cases.caseNo())))));
        mvc.perform(get("/public/notices/" + notice))
                .andExpect(status().isOk())
                .andExpect(
                        content().string(allOf(containsString("拟同意备案"), not(containsString(PublicityCases.OBJECTOR)))));
        mvc.perform(get("/public/notices")).andExpect(status().isOk());
    }

    static Stream<Arguments> notices() {
        return Stream.of(
                Arguments.of("publicityStart", "2026-11-23", "2.0.3"),
                Arguments.of("publicityContent", "<p>联系人王某 13800001234</p>", "PERSONAL_DATA"),
                Arguments.of("publicityTitle", "关于110101199003078515的公示", "PERSONAL_DATA"),
                Arguments.of("publicityTitle", "长".repeat(81), "TOO_LONG"),
                Arguments.of("objectionEmail", "gongshi", "EMAIL"),
                Arguments.of("publicityEnd", "2026-11-20", "UNKNOWN_FIELD"));
    }

    @ParameterizedTest
    @MethodSource
    void notices(String field, String value, String code) {
        Map<String, Object> data = PublicityCases.notice(PublicityCases.FIRST);
        data.put(field, value);

        assertThatThrownBy(() -> cases.complete("UserTask_PreparePublicity", PublicityCases.OFFICE, data))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.errors().get(0).field()).isEqualTo(field);
                    assertThat(problem.errors().get(0).code()).isEqualTo(code);
                });
        assertThat(notices.count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "publicityStart, 2026-11-23, 起始日要在今天以后",
        "publicityStart, 2026-11-20, 起始日要在今天以后",
        "publicityEnd, 2026-11-20, 现在不能填",
        "publicityEnd, 2026-12-30, 现在不能填"
    })
    void a_period_that_has_begun_or_whose_end_is_typed_is_refused_by_rule(String field, String day, String words)
            throws Exception {
        Map<String, Object> data = PublicityCases.notice(PublicityCases.FIRST);
        data.put(field, day);

        scripts.refused(
                PublicityCases.OFFICE, cases.caseNo(), "UserTask_PreparePublicity", data, field, "2.0.3", words);
        assertThat(notices.count()).isZero();
    }
}
