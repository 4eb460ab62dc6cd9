package org.xuegai.expert.draw;

import java.util.Set;

import org.xuegai.expert.rule.GroupFacts;
import org.xuegai.society.Discipline;

/** An expert as a draw sees one; nothing else decides whom the lot picks. */
record Candidate(String code, GroupFacts.Member facts) {

    boolean mayLead() {
        return facts.mayLead();
    }

    boolean kindred() {
        return facts.kindred();
    }

    String unit() {
        return facts.unit();
    }

    boolean isOf(Set<Discipline> wanted) {
        return facts.disciplines().stream().anyMatch(wanted::contains);
    }
}
