package org.xuegai.expert.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.xuegai.expert.rule.GroupFacts;

/**
 * Draws a group by lot. The same seed and list give the same group on every machine.
 *
 * <ol>
 *   <li>The qualified are put in the order of their lots ({@link Lot}), smallest first.
 *   <li>The first who may lead is the leader, unless somebody seated leads already.
 *   <li>While one is missing and a place is left, the first of each kind joins: finance and audit; party building or
 *       governance; personnel or law; the society's own discipline or a society that has passed.
 *   <li>The places left go in the order of the lots.
 *   <li>Nobody joins whose unit has its third of the group already.
 *   <li>The next in order are the spares.
 * </ol>
 *
 * Source: domain 2.3 step 4, D3
 */
final class GroupDraw {

    private static final List<Predicate<Candidate>> WANTED = List.of(
            one -> one.isOf(GroupFacts.FINANCE),
            one -> one.isOf(GroupFacts.GOVERNANCE),
            one -> one.isOf(GroupFacts.PERSONNEL),
            Candidate::kindred);

    /**
     * What a draw has given.
     *
     * @param leader null where nobody may lead
     * @param members drawn, the leader first; without those who were seated before
     */
    record Outcome(List<Candidate> order, Candidate leader, List<Candidate> members, List<Candidate> spares) {

        DrawRow.Result result(Candidate one) {
            if (one.equals(leader)) {
                return DrawRow.Result.LEADER;
            }
            if (members.contains(one)) {
                return DrawRow.Result.MEMBER;
            }
            return spares.contains(one) ? DrawRow.Result.SPARE : DrawRow.Result.NOT_DRAWN;
        }
    }

    private final List<Candidate> order;
    private final List<Candidate> seated;
    private final int size;
    private final int ofOneUnit;
    private final List<Candidate> drawn = new ArrayList<>();

    private GroupDraw(String seed, List<Candidate> qualified, List<Candidate> seated, int size) {
        this.order = qualified.stream()
                .sorted(Comparator.comparing(one -> Lot.of(seed, one.code())))
                .toList();
        this.seated = seated;
        this.size = size;
        this.ofOneUnit = Math.max(1, size / 3);
    }

    /**
     * @param seated those who stay when only some places are drawn for
     * @param led whether one of them leads
     * @param size of the whole group
     */
    static Outcome draw(
            String seed, List<Candidate> qualified, List<Candidate> seated, boolean led, int size, int spares) {
        return new GroupDraw(seed, qualified, seated, size).outcome(led, spares);
    }

    private Outcome outcome(boolean led, int spares) {
        Candidate leader = led ? null : take(Candidate::mayLead);
        WANTED.stream().filter(this::missing).forEach(this::take);
        while (take(one -> true) != null) {
            // until the places or the experts are used up
        }
        List<Candidate> left =
                order.stream().filter(one -> !drawn.contains(one)).limit(spares).toList();
        return new Outcome(order, leader, List.copyOf(drawn), left);
    }

    private boolean missing(Predicate<Candidate> kind) {
        return seated.stream().noneMatch(kind) && drawn.stream().noneMatch(kind);
    }

    /** @return null when no place is left, or nobody for it */
    private Candidate take(Predicate<Candidate> kind) {
        if (seated.size() + drawn.size() >= size) {
            return null;
        }
        Candidate next = order.stream()
                .filter(one -> !drawn.contains(one))
                .filter(kind)
                .filter(one -> fromUnit(one.unit()) < ofOneUnit)
                .findFirst()
                .orElse(null);
        if (next != null) {
            drawn.add(next);
        }
        return next;
    }

    private long fromUnit(String unit) {
        return Stream.concat(seated.stream(), drawn.stream())
                .filter(one -> one.unit().equals(unit))
                .count();
    }
}
