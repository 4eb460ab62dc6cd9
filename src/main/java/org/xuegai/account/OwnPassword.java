package org.xuegai.account;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.audit.AuditLog;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** Changes the password of the person who asks for it. */
@Service
class OwnPassword {

    private final PasswordProof proof;
    private final PasswordRules rules;
    private final AccountRegister register;
    private final AuditLog audit;
    private final Messages messages;

    OwnPassword(PasswordProof proof, PasswordRules rules, AccountRegister register, AuditLog audit, Messages messages) {
        this.proof = proof;
        this.rules = rules;
        this.register = register;
        this.audit = audit;
        this.messages = messages;
    }

    /** @return what is wrong; empty when the password is changed */
    @Transactional
    public List<FieldProblem> change(Actor actor, String current, String replacement, String repeated) {
        List<FieldProblem> problems = rules.check(actor.username(), current, replacement, repeated);
        if (!problems.isEmpty()) {
            return problems;
        }
        var outcome = proof.prove(actor.username(), current, "PASSWORD_CHANGE_FAILED");
        if (outcome.account().isEmpty()) {
            String code = outcome.lockedFor().isPresent() ? "CURRENT_LOCKED" : "CURRENT_WRONG";
            return List.of(new FieldProblem("current", code, messages.get("account.problem." + code)));
        }
        register.setPassword(actor.userId(), replacement, false);
        audit.record(actor.username(), "PASSWORD_CHANGED", actor.username(), Map.of());
        return List.of();
    }
}
