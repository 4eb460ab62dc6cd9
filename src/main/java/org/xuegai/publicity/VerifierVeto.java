package org.xuegai.publicity;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.inbox.TaskCard;
import org.xuegai.inbox.TaskVeto;
import org.xuegai.platform.Problem;

/** Whoever handled the case does not verify an objection to it. Source: domain 2.0.5 objectionVerification, 2.4 step 8 */
@Component
class VerifierVeto implements TaskVeto {

    private final CaseHandlers handlers;
    private final CaseFiles caseFiles;

    VerifierVeto(CaseHandlers handlers, CaseFiles caseFiles) {
        this.handlers = handlers;
        this.caseFiles = caseFiles;
    }

    @Override
    public void check(TaskCard card, Actor actor) {
        if (CaseHandlers.VERIFICATION.equals(card.taskKey())) {
            reason(caseFiles.get(card.caseNo()), actor).ifPresent(reason -> {
                throw reason;
            });
        }
    }

    /** Empty for whoever may verify: 403 HANDLED_BEFORE, 403 RECUSED. */
    Optional<Problem> reason(CaseFile caseFile, Actor actor) {
        if (handlers.of(caseFile).contains(actor.username())) {
            return Optional.of(Problem.forbidden("HANDLED_BEFORE", caseFile.caseNo()));
        }
        return handlers.holdsPost(caseFile, actor.userId())
                ? Optional.of(Problem.forbidden("RECUSED", caseFile.societyName()))
                : Optional.empty();
    }
}
