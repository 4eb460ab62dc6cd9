package org.xuegai.account;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.society.Societies;

/** What an account must fulfil. Source: domain 2.0.1. */
@Component
class AccountCheck {

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{1,39}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+");
    private static final Pattern PHONE = Pattern.compile("1\\d{10}|(0\\d{2,3}-?)?\\d{4}-?\\d{4}");

    private final AccountStore accounts;
    private final Societies societies;
    private final Messages messages;
    private final XuegaiClock clock;

    AccountCheck(AccountStore accounts, Societies societies, Messages messages, XuegaiClock clock) {
        this.accounts = accounts;
        this.societies = societies;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param stored the account being changed; null for a new one
     * @param admin who is asking
     */
    List<FieldProblem> check(AccountForm form, Account stored, String admin) {
        List<FieldProblem> found = new ArrayList<>();
        if (stored == null) {
            checkUsername(form, found);
        }
        require(form.name() != null && form.name().length() <= 20, "name", "NAME", found);
        require(
                form.email() == null
                        || form.email().length() <= 200
                                && EMAIL.matcher(form.email()).matches(),
                "email",
                "EMAIL",
                found);
        require(form.phone() == null || PHONE.matcher(form.phone()).matches(), "phone", "PHONE", found);
        checkRoles(form, found);
        checkAuthorization(form, found);
        require(
                stored == null
                        || !stored.username().equals(admin)
                        || form.roles().contains(Role.systemAdmin),
                "roles",
                "OWN_ADMIN",
                found);
        return found;
    }

    private void checkUsername(AccountForm form, List<FieldProblem> found) {
        if (form.username() == null || !USERNAME.matcher(form.username()).matches()) {
            require(false, "username", "USERNAME", found);
        } else {
            require(accounts.byUsername(form.username()).isEmpty(), "username", "TAKEN", found);
        }
    }

    private void checkRoles(AccountForm form, List<FieldProblem> found) {
        boolean ofSociety = form.roles().stream().anyMatch(role -> role.side() == Role.Side.SOCIETY);
        boolean onlySociety = form.roles().stream().allMatch(role -> role.side() == Role.Side.SOCIETY);
        require(!form.roles().isEmpty(), "roles", "NO_ROLE", found);
        require(!ofSociety || onlySociety, "roles", "MIXED_SIDES", found);
        require(
                !form.roles().contains(Role.auditor) || !form.roles().contains(Role.departmentOfficer),
                "roles",
                "AUDITOR_OFFICER",
                found);
        require(!form.roles().contains(Role.systemAdmin) || form.roles().size() == 1, "roles", "ADMIN_ONLY", found);
        require(
                !ofSociety || form.societyId() != null && societies.existsById(form.societyId()),
                "societyId",
                "SOCIETY_NEEDED",
                found);
        require(
                !form.roles().contains(Role.consultedDepartment) || form.department() != null,
                "department",
                "DEPARTMENT_NEEDED",
                found);
    }

    private void checkAuthorization(AccountForm form, List<FieldProblem> found) {
        if (!form.actingPresident()) {
            return;
        }
        require(form.roles().contains(Role.societyPresident), "actingPresident", "ACTING_ROLE", found);
        require(
                form.authorizationNote() != null && form.authorizationNote().length() <= 300,
                "authorizationNote",
                "AUTHORIZATION_NOTE",
                found);
        require(
                form.authorizationUntil() != null && !form.authorizationUntil().isBefore(clock.today()),
                "authorizationUntil",
                "AUTHORIZATION_UNTIL",
                found);
    }

    private void require(boolean fulfilled, String field, String code, List<FieldProblem> found) {
        if (!fulfilled) {
            found.add(new FieldProblem(field, code, messages.get("account.problem." + code)));
        }
    }
}
