package org.xuegai.expert.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Role;
import org.xuegai.expert.Expert;
import org.xuegai.expert.Experts;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** What an expert's entry must fulfil. */
@Component
class ExpertCheck {

    private static final Pattern CODE = Pattern.compile("E\\d{2,4}");
    private static final Pattern PHONE = Pattern.compile("1\\d{10}|(0\\d{2,3}-?)?\\d{4}-?\\d{4}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final Experts experts;
    private final Accounts accounts;
    private final Messages messages;

    ExpertCheck(Experts experts, Accounts accounts, Messages messages) {
        this.experts = experts;
        this.accounts = accounts;
        this.messages = messages;
    }

    /** @param id the expert being changed; null for a new one */
    List<FieldProblem> check(ExpertForm form, Long id) {
        List<FieldProblem> found = new ArrayList<>();
        code(form, id).ifPresent(found::add);
        length("name", form.name(), 60).ifPresent(found::add);
        length("unit", form.unit(), 100).ifPresent(found::add);
        length("title", form.title(), 60).ifPresent(found::add);
        if (form.earlierInspections() == null) {
            found.add(wrong("earlierInspections", "NUMBER"));
        }
        if (form.disciplines().isEmpty()) {
            found.add(wrong("disciplines", "DISCIPLINES"));
        }
        username(form, id).ifPresent(found::add);
        pattern("phone", form.phone(), PHONE).ifPresent(found::add);
        pattern("email", form.email(), EMAIL).ifPresent(found::add);
        return found;
    }

    private Optional<FieldProblem> code(ExpertForm form, Long id) {
        if (form.code() == null || !CODE.matcher(form.code()).matches()) {
            return Optional.of(wrong("code", "CODE"));
        }
        return taken(experts.findByCode(form.code()), id) ? Optional.of(wrong("code", "TAKEN")) : Optional.empty();
    }

    /** An expert's account is there already, is an expert's, and is nobody else's. */
    private Optional<FieldProblem> username(ExpertForm form, Long id) {
        if (form.username() == null) {
            return Optional.empty();
        }
        boolean expertsAccount = accounts.withRole(Role.expertMember, null, null).stream()
                .anyMatch(person -> person.username().equals(form.username()));
        if (!expertsAccount) {
            return Optional.of(wrong("username", "ACCOUNT"));
        }
        return taken(experts.findByUsername(form.username()), id)
                ? Optional.of(wrong("username", "TAKEN"))
                : Optional.empty();
    }

    private Optional<FieldProblem> length(String field, String text, int most) {
        return text == null || text.length() > most
                ? Optional.of(
                        new FieldProblem(field, "LENGTH", messages.get("expert.wrong." + field, String.valueOf(most))))
                : Optional.empty();
    }

    private Optional<FieldProblem> pattern(String field, String text, Pattern pattern) {
        return text == null || pattern.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(wrong(field, "PATTERN"));
    }

    private static boolean taken(Optional<Expert> other, Long id) {
        return other.filter(expert -> !expert.id().equals(id)).isPresent();
    }

    private FieldProblem wrong(String field, String code) {
        return new FieldProblem(field, code, messages.get("expert.wrong." + field + "." + code));
    }
}
