package org.xuegai.account;

import java.util.Comparator;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xuegai.society.Societies;

/** The API's view of oneself: who I am, and a token to go on with. */
@RestController
class AccountApi {

    private static final String DEFAULT_LABEL = "API";
    private static final int LONGEST_LABEL = 60;

    /** @param society null for everybody outside the societies */
    record Me(String user, String name, List<Role> roles, SocietyName society, Department department) {}

    record SocietyName(String code, String name) {}

    record Token(String token) {}

    /** @param label to tell tokens apart on the profile page; null for the default */
    record TokenRequest(String label) {}

    private final ApiTokens tokens;
    private final Societies societies;

    AccountApi(ApiTokens tokens, Societies societies) {
        this.tokens = tokens;
        this.societies = societies;
    }

    @GetMapping("/api/v1/me")
    Me me(@CurrentActor Actor actor) {
        SocietyName society = actor.societyId() == null
                ? null
                : societies
                        .findById(actor.societyId())
                        .map(found -> new SocietyName(found.code(), found.name()))
                        .orElse(null);
        List<Role> roles =
                actor.roles().stream().sorted(Comparator.naturalOrder()).toList();
        return new Me(actor.username(), actor.name(), roles, society, actor.department());
    }

    /** Needs HTTP Basic; the token is shown this once. */
    @PostMapping("/api/v1/tokens")
    @ResponseStatus(HttpStatus.CREATED)
    Token token(@CurrentActor Actor actor, @RequestBody(required = false) TokenRequest request) {
        String label = request == null || request.label() == null
                ? DEFAULT_LABEL
                : request.label().strip();
        return new Token(tokens.create(actor, label.substring(0, Math.min(LONGEST_LABEL, label.length()))));
    }
}
