package org.xuegai.expert.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.xuegai.society.Discipline;

/**
 * A group as the rules of composition see it. Source: D3-1 to D3-8
 *
 * @param leader null where nobody leads
 */
public record GroupFacts(Collection<Member> members, Member leader) {

    /**
     * One of the group.
     *
     * @param inspections taken part in earlier
     * @param kindred of the society's discipline, or of a society that has passed
     */
    public record Member(
            String unit, Set<Discipline> disciplines, boolean senior, int inspections, boolean kindred, boolean staff) {

        public boolean mayLead() {
            return senior && inspections >= 1 && !staff;
        }
    }

    public static final Set<Discipline> FINANCE = EnumSet.of(Discipline.FINANCE_AUDIT);
    public static final Set<Discipline> GOVERNANCE = EnumSet.of(Discipline.PARTY_BUILDING, Discipline.NGO_GOVERNANCE);
    public static final Set<Discipline> PERSONNEL = EnumSet.of(Discipline.HUMAN_RESOURCES, Discipline.LAW);

    long of(Set<Discipline> wanted) {
        return members.stream()
                .filter(member -> member.disciplines().stream().anyMatch(wanted::contains))
                .count();
    }

    long kindred() {
        return members.stream().filter(Member::kindred).count();
    }

    long staff() {
        return members.stream().filter(Member::staff).count();
    }

    /** The unit that most members come from; empty for an empty group. */
    Optional<Map.Entry<String, Long>> largestUnit() {
        return members.stream().collect(Collectors.groupingBy(Member::unit, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()));
    }
}
