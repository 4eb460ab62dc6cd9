package org.xuegai.society;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xuegai.account.SignInFixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@Tag("database")
class SocietyAdminTest extends SignInFixture {

    private static final Map<String, String> SOCIETY = Map.ofEntries(
            Map.entry("code", "SLSX"),
            Map.entry("name", "湖北省示例数学学会（虚构）"),
            Map.entry("unifiedSocialCreditCode", "91350100M000100Y43"),
            Map.entry("phone", "027-0000-1234"),
            Map.entry("boardCount", "40"),
            Map.entry("boardFrontlineCount", "30"),
            Map.entry("standingBoardCount", "12"),
            Map.entry("standingBoardFrontlineCount", "8"),
            Map.entry("leadershipCount", "40"),
            Map.entry("youngLeaderCount", "14"),
            Map.entry("individualMemberCount", "301"),
            Map.entry("unitMemberCount", "0"),
            Map.entry("fullTimeStaffCount", "2"),
            Map.entry("officeArea", "25"),
            Map.entry("partyOrgForm", "BRANCH"),
            Map.entry("active", "true"));

    @Autowired
    private Societies societies;

    @Autowired
    private CreditNotes notes;

    private MockHttpSession admin;

    @BeforeEach
    void signInAsAdministrator() throws Exception {
        admin = session("admin");
    }

    @Test
    void a_new_society_enters_the_register() throws Exception {
        create(Map.of()).andExpect(redirectedUrl("/admin/societies"));

        assertThat(societies.findByCode("SLSX")).hasValueSatisfying(created -> {
            assertThat(created.individualMemberCount()).isEqualTo(301);
            assertThat(created.pilot()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "code, hjkx, 大写字母",
        "code, HJKX, 名册里已有",
        "unifiedSocialCreditCode, 91350100M000100Y44, 校验位",
        "unifiedSocialCreditCode, 51420000MJDEM00143, 名册里已有",
        "boardFrontlineCount, 41, 41 人多于总数 40 人",
        "standingBoardFrontlineCount, 13, 13 人多于总数 12 人",
        "youngLeaderCount, 41, 41 人多于总数 40 人",
        "boardCount, 0, 请填 1 或更大",
        "leadershipCount, 0, 请填 1 或更大",
        "individualMemberCount, -1, 请填整数",
        "individualMemberCount, 1e309, 请填整数",
        "partyOrgForm, NOTHING, 请选择"
    })
    void a_wrong_entry_is_refused_and_says_what_to_do(String field, String typed, String message) throws Exception {
        create(Map.of(field, typed))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(message)))
                .andExpect(content().string(containsString("湖北省示例数学学会（虚构）")));
        assertThat(societies.findByCode("SLSX")).isEmpty();
    }

    @Test
    void a_page_that_is_no_longer_current_shows_both_texts_and_changes_nothing() throws Exception {
        Society opened = societies.findByCode("HJKX").orElseThrow();
        change(opened, opened.version(), "369").andExpect(redirectedUrl("/admin/societies"));

        change(opened, opened.version(), "370")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("<td>369</td><td>370</td>")));
        assertThat(societies.findByCode("HJKX").orElseThrow().individualMemberCount())
                .isEqualTo(369);
    }

    @Test
    void a_change_stands_in_the_audit_record_with_both_values() throws Exception {
        Society opened = societies.findByCode("HJKX").orElseThrow();
        change(opened, opened.version(), "369");

        assertThat(jdbc.queryForObject(
                        "select details from audit_entry where action = 'SOCIETY_CHANGED' and username = 'admin'",
                        String.class))
                .contains("\"after\":369,\"before\":368");
    }

    @Test
    void a_credit_note_of_a_case_is_kept_once_and_shown_to_the_society() throws Exception {
        long id = societies.findByCode("HJKX").orElseThrow().id();
        notes.note(id, "LATE_REPORT", "改革方案逾期报送", "GGFA-2026-0001");
        notes.note(id, "LATE_REPORT", "改革方案逾期报送", "GGFA-2026-0001");

        assertThat(notes.of(id)).hasSize(1);
        mvc.perform(get("/society").session(session("hjkx.jb")))
                .andExpect(content().string(containsString("改革方案逾期报送")));
        mvc.perform(get("/society").session(session("hxhg.jb")))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("改革方案逾期报送"))));
    }

    private ResultActions create(Map<String, String> different) throws Exception {
        MockHttpServletRequestBuilder request =
                post("/admin/societies").session(admin).with(csrf());
        SOCIETY.forEach((field, value) -> request.param(field, different.getOrDefault(field, value)));
        return mvc.perform(request);
    }

    private ResultActions change(Society society, int version, String members) throws Exception {
        MockHttpServletRequestBuilder request = post("/admin/societies/{id}", society.id())
                .session(admin)
                .param("version", String.valueOf(version))
                .with(csrf());
        Map<String, String> different = Map.of(
                "code", society.code(),
                "name", society.name(),
                "unifiedSocialCreditCode", society.unifiedSocialCreditCode(),
                "individualMemberCount", members);
        SOCIETY.forEach((field, value) -> request.param(field, different.getOrDefault(field, value)));
        return mvc.perform(request);
    }
}
