package org.xuegai.account;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** What a password one chooses must be like: long, of three kinds of characters, not the account's name. */
@Component
class PasswordRules {

    static final int SHORTEST = 10;

    private static final int KINDS_NEEDED = 3;
    private static final List<Pattern> KINDS = Stream.of("[a-z]", "[A-Z]", "\\d", "[^a-zA-Z\\d]")
            .map(Pattern::compile)
            .toList();

    private final Messages messages;

    PasswordRules(Messages messages) {
        this.messages = messages;
    }

    /** @return problems of the fields {@code replacement} and {@code repeated} */
    List<FieldProblem> check(String username, String current, String replacement, String repeated) {
        if (replacement.length() < SHORTEST || replacement.length() > PasswordProof.LONGEST) {
            return problem("replacement", "PASSWORD_LENGTH", SHORTEST, PasswordProof.LONGEST);
        }
        if (KINDS.stream().filter(kind -> kind.matcher(replacement).find()).count() < KINDS_NEEDED) {
            return problem("replacement", "PASSWORD_KINDS");
        }
        if (replacement.toLowerCase(Locale.ROOT).contains(username)) {
            return problem("replacement", "PASSWORD_USERNAME");
        }
        if (replacement.equals(current)) {
            return problem("replacement", "PASSWORD_SAME");
        }
        return replacement.equals(repeated) ? List.of() : problem("repeated", "PASSWORD_REPEATED");
    }

    private List<FieldProblem> problem(String field, String code, Object... args) {
        return List.of(new FieldProblem(field, code, messages.get("account.problem." + code, args)));
    }
}
