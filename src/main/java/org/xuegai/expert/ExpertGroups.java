package org.xuegai.expert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseFile;
import org.xuegai.expert.draw.Drawing;
import org.xuegai.expert.group.Assignment;
import org.xuegai.expert.group.Assignments;
import org.xuegai.expert.group.Departures;
import org.xuegai.expert.group.Engagements;
import org.xuegai.expert.group.Selection;
import org.xuegai.expert.group.Selections;
import org.xuegai.platform.Problem;

/** The groups of experts as the cases that called them work with them. */
@Component
public class ExpertGroups {

    /**
     * An expert who was drawn for a case.
     *
     * @param state name of what became of it: STANDBY, INVITED, CONFIRMED, DECLINED, CONFLICTED, RECUSED, REPLACED
     * @param committedAt when the commitment was signed; null before
     * @param ruleNo rule of recusal; null for any other end
     * @param reason why the expert left; null while not
     */
    public record Seat(
            String code,
            String name,
            String unit,
            String title,
            String username,
            boolean leader,
            String state,
            Instant since,
            Instant committedAt,
            String ruleNo,
            String reason) {

        /** In the group, with the commitment signed. */
        public boolean confirmed() {
            return Assignment.State.CONFIRMED.name().equals(state);
        }
    }

    private final Selections selections;
    private final Assignments assignments;
    private final Experts experts;
    private final Departures departures;
    private final Engagements engagements;
    private final Drawing drawing;

    ExpertGroups(
            Selections selections,
            Assignments assignments,
            Experts experts,
            Departures departures,
            Engagements engagements,
            Drawing drawing) {
        this.selections = selections;
        this.assignments = assignments;
        this.experts = experts;
        this.departures = departures;
        this.engagements = engagements;
        this.drawing = drawing;
    }

    /** Everybody of the latest search for this purpose, in the order of the draws; empty where there was none. */
    public List<Seat> all(String caseNo, Purpose purpose) {
        List<Assignment> asked = selection(caseNo, purpose)
                .map(found -> assignments.findBySelectionIdOrderByDrawNoAscPositionAsc(found.id()))
                .orElse(List.of());
        Map<String, Expert> known =
                experts.byCode(asked.stream().map(Assignment::expertCode).toList());
        return asked.stream().map(one -> seat(one, known.get(one.expertCode()))).toList();
    }

    /** Who is in the group now, the leader first. */
    public List<Seat> confirmed(String caseNo, Purpose purpose) {
        return all(caseNo, purpose).stream()
                .filter(Seat::confirmed)
                .sorted(Comparator.comparing(seat -> !seat.leader()))
                .toList();
    }

    /** How many were settled on, whether or not all of them are in the group now; 0 before that. */
    public int size(String caseNo, Purpose purpose) {
        return selection(caseNo, purpose).map(Selection::groupSize).orElse(0);
    }

    /** Empty while nobody leads. */
    public Optional<Seat> leader(String caseNo, Purpose purpose) {
        return confirmed(caseNo, purpose).stream().filter(Seat::leader).findFirst();
    }

    /**
     * Holds the draw for the search that is under way, as the task force does from its page.
     *
     * @param size wanted number of experts
     * @throws Problem 422 with the rule that the draw would break
     */
    public void draw(String caseNo, Purpose purpose, int size, Actor by) {
        drawing.hold(known(caseNo, purpose), size, null, by);
    }

    /** The society has been told who will come; for two working days it may ask for recusals. Source: D6 申请回避 */
    @Transactional
    public void noticed(String caseNo, Purpose purpose, LocalDate day) {
        selections.save(known(caseNo, purpose).noticed(day));
    }

    /** The experts are wanted on another day; the society is to be told anew. */
    @Transactional
    public void movedTo(String caseNo, Purpose purpose, LocalDate day) {
        selections.save(known(caseNo, purpose).movedTo(day));
    }

    /** The group has begun its work: from now on nobody joins it. */
    @Transactional
    public void begun(String caseNo, Purpose purpose) {
        departures.closeSeats(known(caseNo, purpose));
    }

    /**
     * Asks for experts who need not be drawn, having sat in an earlier group: for a re-inspection. They have committed
     * themselves then. Source: domain 2.4 step 5d
     *
     * @param from purpose of the group that they are in
     * @param expertCodes the leader first
     * @throws Problem 409 WRONG_STATE when one of them is not in that group
     */
    @Transactional
    public List<Seat> engageAgain(
            CaseFile caseFile, Purpose purpose, String earlierCaseNo, Purpose from, List<String> expertCodes) {
        engagements.again(caseFile, purpose, known(earlierCaseNo, from), expertCodes);
        return confirmed(caseFile.caseNo(), purpose);
    }

    /**
     * The expert must stand aside: the case is closed to him at once, and a spare is asked.
     *
     * @param ruleNo e.g. {@code R-3}
     * @throws Problem 404 without such a search, 409 WRONG_STATE when the expert is not in it any more
     */
    public void recuse(String caseNo, Purpose purpose, String expertCode, String ruleNo, String reason, Actor by) {
        departures.recuse(known(caseNo, purpose), expertCode, ruleNo, reason, by.username());
    }

    /** The same for an expert who falls ill or can not go on. */
    public void replace(String caseNo, Purpose purpose, String expertCode, String reason, Actor by) {
        departures.replace(known(caseNo, purpose), expertCode, reason, by.username());
    }

    private Selection known(String caseNo, Purpose purpose) {
        return selection(caseNo, purpose).orElseThrow(Problem::notFound);
    }

    private Optional<Selection> selection(String caseNo, Purpose purpose) {
        return selections.findFirstByCaseNoAndPurposeOrderByIdDesc(caseNo, purpose);
    }

    private static Seat seat(Assignment one, Expert expert) {
        return new Seat(
                expert.code(),
                expert.name(),
                expert.unit(),
                expert.title(),
                one.username(),
                one.groupRole() == Assignment.GroupRole.LEADER,
                one.state().name(),
                one.since(),
                one.committedAt(),
                one.ruleNo(),
                one.reason());
    }
}
