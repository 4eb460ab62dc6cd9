package org.xuegai.account;

import java.util.List;
import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xuegai.form.FormContext;
import org.xuegai.form.PersonDirectory;
import org.xuegai.platform.Json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@Tag("database")
class AccountAdminTest extends SignInFixture {

    @Autowired
    private Accounts accounts;

    @Autowired
    private Recusals recusals;

    @Autowired
    private PersonDirectory directory;

    private MockHttpSession admin;

    @BeforeEach
    void signInAsAdministrator() throws Exception {
        admin = session("admin");
    }

    @Test
    void a_new_person_gets_a_one_time_password_and_several_roles() throws Exception {
        create("xin.ren", "departmentOfficer", "pilotTaskForce")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("one-time-password")));

        assertThat(accounts.actor("xin.ren").roles())
                .containsExactlyInAnyOrder(Role.departmentOfficer, Role.pilotTaskForce);
    }

    @ParameterizedTest
    @CsvSource({
        "societyClerk, 学会的角色要选所属学会",
        "consultedDepartment, 会签部门的角色要选部门",
        "auditor departmentOfficer, 监督员不能兼学会部经办",
        "societyClerk departmentOfficer, 学会的角色不能和其他角色同在一个账号",
        "systemAdmin viceChair, 系统管理员不办业务"
    })
    void roles_that_do_not_fit_are_refused(String roles, String reason) throws Exception {
        create("xin.ren", roles.split(" "))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(reason)));
    }

    @Test
    void a_username_is_given_once() throws Exception {
        create("hjkx.jb", "departmentOfficer").andExpect(status().isUnprocessableEntity());
    }

    @Test
    void a_page_that_is_no_longer_current_is_answered_with_409() throws Exception {
        long id = id("xhb.jingban");
        change(id, 0, "departmentOfficer").andExpect(redirectedUrl("/admin/accounts"));

        change(id, 0, "departmentHead")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("别人改过这个账号")));
        assertThat(accounts.actor("xhb.jingban").roles()).containsExactly(Role.departmentOfficer);
    }

    @Test
    void changed_roles_end_the_persons_session() throws Exception {
        MockHttpSession session = session("xhb.jingban");
        change(id("xhb.jingban"), 0, "pilotTaskForce");

        mvc.perform(get("/profile").session(session)).andExpect(redirectedUrl("/sign-in?ended"));
    }

    @Test
    void a_change_stands_in_the_audit_record_as_it_was_and_as_it_is() throws Exception {
        long societyId = accounts.actor("hjkx.jb").societyId();
        long other = accounts.actor("tmjz.jb").societyId();
        mvc.perform(post("/admin/accounts/{id}", id("hjkx.jb"))
                .session(admin)
                .param("version", "0")
                .param("name", "某某")
                .param("roles", "societyPresident")
                .param("societyId", String.valueOf(other))
                .param("actingPresident", "true")
                .param("authorizationNote", "授权书（2026-11-01）")
                .param("authorizationUntil", "2026-11-30")
                .with(csrf()));

        var entry = Json.readTree(jdbc.queryForObject(
                "select details from audit_entry where action = 'ACCOUNT_CHANGED' and subject = 'hjkx.jb'",
                String.class));
        assertThat(entry.get("before"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("roles", List.of("societyClerk"))
                .containsEntry("actingPresident", false)
                .hasEntrySatisfying("societyId", id -> assertThat(id).hasToString(String.valueOf(societyId)));
        assertThat(entry.get("after"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("roles", List.of("societyPresident"))
                .containsEntry("actingPresident", true)
                .containsEntry("authorizationUntil", "2026-11-30")
                .hasEntrySatisfying("societyId", id -> assertThat(id).hasToString(String.valueOf(other)));
    }

    @Test
    void an_administrator_can_not_give_up_the_own_role() throws Exception {
        change(id("admin"), 0, "auditor").andExpect(status().isUnprocessableEntity());
    }

    @Test
    void a_post_held_in_a_society_is_known_to_recusal() throws Exception {
        long societyId = accounts.actor("hjkx.jb").societyId();
        long officer = id("xhb.jingban");
        mvc.perform(post("/admin/accounts/{id}/posts", officer)
                        .session(admin)
                        .param("societyId", String.valueOf(societyId))
                        .param("societyPost", "副理事长")
                        .with(csrf()))
                .andExpect(redirectedUrl("/admin/accounts/" + officer));

        assertThat(recusals.holdsPost(officer, societyId)).isTrue();
        assertThat(recusals.holdsPost(officer, societyId + 1)).isFalse();
        mvc.perform(get("/admin/accounts/{id}", officer).session(admin))
                .andExpect(content().string(containsString("副理事长")));

        mvc.perform(post("/admin/accounts/{id}/posts/{society}/removal", officer, societyId)
                .session(admin)
                .with(csrf()));
        assertThat(recusals.holdsPost(officer, societyId)).isFalse();
    }

    @Test
    void an_acting_president_signs_until_the_authorization_ends() throws Exception {
        long societyId = accounts.actor("hjkx.jb").societyId();
        create("hjkx.cw", request -> request.param("roles", "societyPresident")
                        .param("societyId", String.valueOf(societyId))
                        .param("actingPresident", "true")
                        .param("authorizationNote", "授权书（2026-11-01）")
                        .param("authorizationUntil", "2026-11-30"))
                .andExpect(status().isOk());

        assertThat(accounts.actor("hjkx.cw").actingPresident()).isTrue();
        assertThat(accounts.withRole(Role.societyPresident, societyId, null)).hasSize(2);

        clock.advance(java.time.Duration.ofDays(8));
        assertThat(accounts.actor("hjkx.cw").roles()).isEmpty();
        assertThat(accounts.withRole(Role.societyPresident, societyId, null)).hasSize(1);
    }

    @Test
    void a_person_field_offers_the_people_of_the_cases_society_only() {
        long societyId = accounts.actor("hjkx.jb").societyId();
        var context = new FormContext(null, Map.of("societyId", societyId), null);

        assertThat(directory.people("societyPresident@society", context))
                .extracting(option -> option.value() + " " + option.label())
                .containsExactly("hjkx.lsz 江予安");
        assertThat(directory.people("viceChair", context)).hasSize(1);
        assertThat(directory.people("societyPresident@society", new FormContext(null, Map.of(), null)))
                .isEmpty();
    }

    @Test
    void a_locked_person_is_let_in_again_by_the_administrator() throws Exception {
        for (int i = 0; i < 5; i++) {
            signIn("hjkx.jb", "wrong");
        }
        mvc.perform(post("/admin/accounts/{id}/unlocking", id("hjkx.jb"))
                .session(admin)
                .with(csrf()));

        signIn("hjkx.jb", "Xuegai@2026").andExpect(redirectedUrl("/inbox"));
    }

    private long id(String username) {
        return accounts.byUsername(username).orElseThrow().id();
    }

    private ResultActions create(String username, String... roles) throws Exception {
        return create(username, request -> request.param("roles", roles));
    }

    private ResultActions create(
            String username, java.util.function.UnaryOperator<MockHttpServletRequestBuilder> fields) throws Exception {
        return mvc.perform(fields.apply(post("/admin/accounts")
                .session(admin)
                .param("username", username)
                .param("name", "新人")
                .with(csrf())));
    }

    private ResultActions change(long id, int version, String role) throws Exception {
        return mvc.perform(post("/admin/accounts/{id}", id)
                .session(admin)
                .param("version", String.valueOf(version))
                .param("name", "某某")
                .param("roles", role)
                .with(csrf()));
    }
}
