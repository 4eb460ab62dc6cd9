package org.xuegai.expert.group;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseGrant;

/**
 * Opens a case to the experts who have signed the commitment, for as long as they are in its group; a reconsideration
 * opens the inspection that it is about, too. Source: domain 2.3 step 6
 */
@Component
class GroupGrant implements CaseGrant {

    private final Assignments assignments;
    private final Selections selections;

    GroupGrant(Assignments assignments, Selections selections) {
        this.assignments = assignments;
        this.selections = selections;
    }

    @Override
    public boolean shows(String caseNo, Actor actor) {
        return shown(actor).contains(caseNo);
    }

    @Override
    public Set<String> shown(Actor actor) {
        return assignments.findByUsernameOrderByIdDesc(actor.username()).stream()
                .filter(one -> one.state() == Assignment.State.CONFIRMED)
                .flatMap(one -> Stream.of(
                        one.caseNo(),
                        selections.findById(one.selectionId()).orElseThrow().earlierCaseNo()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
