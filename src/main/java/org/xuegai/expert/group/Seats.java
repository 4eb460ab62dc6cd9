package org.xuegai.expert.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.casework.engine.Finding;
import org.xuegai.expert.Expert;
import org.xuegai.expert.Experts;
import org.xuegai.expert.draw.Pool;
import org.xuegai.expert.rule.ExpertDecisions;
import org.xuegai.expert.rule.GroupFacts;
import org.xuegai.form.FormAdvice.Level;

/** Who sits in a group, who leads it, and who of the spares may take an empty place. Source: D3 */
@Component
public class Seats {

    /** Somebody who holds a seat. */
    public record Sitting(Assignment assignment, Expert expert, GroupFacts.Member facts) {

        public boolean leads() {
            return assignment.groupRole() == Assignment.GroupRole.LEADER;
        }
    }

    private final Assignments assignments;
    private final Experts experts;
    private final Pool pool;
    private final Conflicts conflicts;
    private final ExpertDecisions decisions;

    Seats(Assignments assignments, Experts experts, Pool pool, Conflicts conflicts, ExpertDecisions decisions) {
        this.assignments = assignments;
        this.experts = experts;
        this.pool = pool;
        this.conflicts = conflicts;
        this.decisions = decisions;
    }

    /** Invited or confirmed, in the order of the draws. */
    public List<Sitting> sitting(Selection selection) {
        return all(selection).stream()
                .filter(one -> one.state().holdsSeat())
                .map(one -> sitting(one, selection))
                .toList();
    }

    /** Who stays while the empty places are drawn for; nobody when all places are taken, or another number is wanted. */
    public List<Sitting> stayingFor(Selection selection, int size) {
        List<Sitting> now = sitting(selection);
        return now.size() < size ? now : List.of();
    }

    /**
     * Codes of the experts that this search may not draw again.
     *
     * @param anew the whole group is drawn: who sits in it may be drawn again
     */
    public Set<String> asked(Selection selection, boolean anew) {
        return all(selection).stream()
                .filter(one -> one.state() != Assignment.State.STANDBY)
                .filter(one -> !(anew && one.state().holdsSeat()))
                .map(Assignment::expertCode)
                .collect(Collectors.toSet());
    }

    /** @param leader code of who leads; null for nobody */
    public GroupFacts facts(Selection selection, List<String> codes, String leader) {
        List<GroupFacts.Member> members = new ArrayList<>();
        GroupFacts.Member leading = null;
        for (String code : codes) {
            GroupFacts.Member facts = pool.facts(experts.findByCode(code).orElseThrow(), selection);
            members.add(facts);
            leading = code.equals(leader) ? facts : leading;
        }
        return new GroupFacts(members, leading);
    }

    /**
     * The first of the spares, in the order of the draw, with whom the rules are kept, or can still be kept by those
     * who fill the places left.
     */
    Optional<Assignment> suitableSpare(Selection selection) {
        List<Sitting> now = sitting(selection);
        int placesLeft = selection.groupSize() - now.size() - 1;
        return all(selection).stream()
                .filter(one -> one.state() == Assignment.State.STANDBY)
                .filter(one -> one.groupRole() == Assignment.GroupRole.SPARE)
                .filter(one -> conflicts
                        .of(experts.findByCode(one.expertCode()).orElseThrow(), selection, Set.of())
                        .isEmpty())
                .filter(one ->
                        blocks(selection, with(now, sitting(one, selection))).size() <= placesLeft)
                .findFirst();
    }

    /** What stands against the group as it sits; the number of its members apart. */
    List<Finding> blocks(Selection selection, List<Sitting> group) {
        GroupFacts.Member leader = leader(group).map(Sitting::facts).orElse(null);
        return decisions
                .group(
                        new GroupFacts(group.stream().map(Sitting::facts).toList(), leader),
                        selection.groupSize(),
                        selection.purpose(),
                        true)
                .stream()
                .filter(finding -> finding.level() == Level.BLOCK)
                .toList();
    }

    /** Who leads, or else the first who may. */
    static Optional<Sitting> leader(List<Sitting> group) {
        return group.stream().filter(Sitting::leads).findFirst().or(() -> group.stream()
                .filter(one -> one.facts().mayLead())
                .findFirst());
    }

    List<Assignment> all(Selection selection) {
        return assignments.findBySelectionIdOrderByDrawNoAscPositionAsc(selection.id());
    }

    private Sitting sitting(Assignment one, Selection selection) {
        Expert expert = experts.findByCode(one.expertCode()).orElseThrow();
        return new Sitting(one, expert, pool.facts(expert, selection));
    }

    private static List<Sitting> with(List<Sitting> group, Sitting more) {
        List<Sitting> all = new ArrayList<>(group);
        all.add(more);
        return all;
    }
}
