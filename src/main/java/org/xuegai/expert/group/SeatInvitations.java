package org.xuegai.expert.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.expert.Experts;
import org.xuegai.expert.draw.DrawRow;
import org.xuegai.expert.draw.ExpertDraw;
import org.xuegai.expert.group.Assignment.GroupRole;
import org.xuegai.expert.group.Assignment.State;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;

/** Turns a draw into invitations, and answers into seats. Source: domain 2.3 steps 4–6 */
@Component
class SeatInvitations {

    private final Selections selections;
    private final Assignments assignments;
    private final Seats seats;
    private final Experts experts;
    private final AssignmentRecord record;
    private final Messages messages;
    private final XuegaiClock clock;

    SeatInvitations(
            Selections selections,
            Assignments assignments,
            Seats seats,
            Experts experts,
            AssignmentRecord record,
            Messages messages,
            XuegaiClock clock) {
        this.selections = selections;
        this.assignments = assignments;
        this.seats = seats;
        this.experts = experts;
        this.record = record;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Enters whom a draw has picked: members are to be invited, spares stand by. Whoever sat before and is in the group
     * no longer is replaced.
     *
     * @return usernames of those to be asked
     */
    @Transactional
    public List<String> enter(Selection selection, ExpertDraw draw) {
        Map<String, Assignment> known =
                seats.all(selection).stream().collect(Collectors.toMap(Assignment::expertCode, Function.identity()));
        Set<String> group = draw.group().stream().map(DrawRow::expertCode).collect(Collectors.toSet());
        known.values().stream()
                .filter(one -> one.state().holdsSeat() && !group.contains(one.expertCode()))
                .forEach(one -> record.keep(
                        one, one.replaced(messages.official("expert.replaced.drawnAgain"), clock.instant()), null));
        List<String> asked = new ArrayList<>();
        for (int place = 0; place < draw.rows().size(); place++) {
            DrawRow row = draw.rows().get(place);
            GroupRole role = role(row);
            if (role != null) {
                Assignment entered = entered(selection, draw, row, place, role, known.get(row.expertCode()));
                if (role != GroupRole.SPARE && entered.state() == State.STANDBY) {
                    asked.add(entered.username());
                }
            }
        }
        selections.save(selections.findById(selection.id()).orElseThrow().in(Selection.State.INVITING));
        return asked;
    }

    /** Spares are entered as such; a member stands by, too, until the invitation goes out. */
    private Assignment entered(
            Selection selection, ExpertDraw draw, DrawRow row, int place, GroupRole role, Assignment known) {
        if (known != null) {
            Assignment placed = known.state() == State.STANDBY ? known.drawnAgain(draw.drawNo(), place) : known;
            return assignments.save(placed.as(role));
        }
        return assignments.save(new Assignment(
                null,
                null,
                selection.id(),
                selection.caseNo(),
                selection.purpose(),
                row.expertCode(),
                experts.findByCode(row.expertCode()).orElseThrow().username(),
                draw.drawNo(),
                place,
                role,
                State.STANDBY,
                clock.instant(),
                null,
                null,
                null));
    }

    private static GroupRole role(DrawRow row) {
        return switch (row.result()) {
            case SEATED_LEADER, LEADER -> GroupRole.LEADER;
            case SEATED, MEMBER -> GroupRole.MEMBER;
            case SPARE -> GroupRole.SPARE;
            case NOT_DRAWN, EXCLUDED -> null;
        };
    }

    /** The invitation goes out to somebody drawn. */
    @Transactional
    public void invite(long selectionId, String username) {
        Assignment drawn = of(selectionId, username);
        GroupRole role = drawn.groupRole() == GroupRole.SPARE ? GroupRole.MEMBER : drawn.groupRole();
        record.keep(drawn, drawn.invited(role, clock.instant()), null);
        lead(selection(selectionId));
    }

    @Transactional
    public void confirm(long selectionId, String username) {
        Assignment invited = of(selectionId, username);
        record.keep(invited, invited.confirmed(clock.instant()), username);
    }

    /** @param reason in the words of the form, or that nothing was answered */
    @Transactional
    public void decline(long selectionId, String username, String reason, String by) {
        Assignment invited = of(selectionId, username);
        record.keep(invited, invited.declined(reason, clock.instant()), by);
        lead(selection(selectionId));
    }

    /** @param ruleNos of the rules that apply, e.g. {@code R-5} */
    @Transactional
    public void conflict(long selectionId, String username, String ruleNos, String reason) {
        Assignment invited = of(selectionId, username);
        record.keep(invited, invited.conflicted(ruleNos, reason, clock.instant()), username);
        lead(selection(selectionId));
    }

    /** @return username of the spare for an empty seat; empty when none is suitable */
    @Transactional
    public Optional<String> spare(long selectionId) {
        return seats.suitableSpare(selection(selectionId)).map(Assignment::username);
    }

    /** The group is whole and keeps the rules; from now on it may work. */
    @Transactional
    public boolean complete(long selectionId) {
        Selection selection = selection(selectionId);
        List<Seats.Sitting> group = seats.sitting(selection);
        boolean whole = group.size() == selection.groupSize()
                && group.stream().allMatch(one -> one.assignment().state() == State.CONFIRMED)
                && seats.blocks(selection, group).isEmpty();
        selections.save(selection.in(whole ? Selection.State.COMPLETE : Selection.State.DRAWING));
        return whole;
    }

    /** A group whose leader has left is led by the first in the order of the draw who may. Source: D3-2 */
    void lead(Selection selection) {
        boolean led = seats.all(selection).stream()
                .filter(one -> one.groupRole() == GroupRole.LEADER)
                .anyMatch(one -> one.state() == State.STANDBY || one.state().holdsSeat());
        if (!led) {
            seats.sitting(selection).stream()
                    .filter(one -> one.facts().mayLead())
                    .findFirst()
                    .ifPresent(next -> assignments.save(next.assignment().as(GroupRole.LEADER)));
        }
    }

    Selection selection(long id) {
        return selections.findById(id).orElseThrow();
    }

    Assignment of(long selectionId, String username) {
        return assignments.findBySelectionIdAndUsername(selectionId, username).orElseThrow();
    }
}
