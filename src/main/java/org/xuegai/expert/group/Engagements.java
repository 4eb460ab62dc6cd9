package org.xuegai.expert.group;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.expert.Purpose;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;

/** Experts of an earlier group who go on with the same matter in another case. Source: domain 2.4 step 5d */
@Component
public class Engagements {

    private final Selections selections;
    private final Seats seats;
    private final AssignmentRecord record;
    private final XuegaiClock clock;

    Engagements(Selections selections, Seats seats, AssignmentRecord record, XuegaiClock clock) {
        this.selections = selections;
        this.seats = seats;
        this.record = record;
        this.clock = clock;
    }

    /**
     * @param expertCodes the leader first
     * @throws Problem 409 WRONG_STATE when one of them is not in the earlier group
     */
    public void again(CaseFile caseFile, Purpose purpose, Selection earlier, List<String> expertCodes) {
        Map<String, Assignment> known = seats.all(earlier).stream()
                .filter(one -> one.state() == Assignment.State.CONFIRMED)
                .collect(Collectors.toMap(Assignment::expertCode, Function.identity()));
        if (!known.keySet().containsAll(expertCodes)) {
            throw Problem.conflict("WRONG_STATE");
        }
        Selection selection = selections.save(Selection.opened(
                        caseFile.caseNo(),
                        purpose,
                        caseFile.societyId(),
                        null,
                        earlier.visitPlace(),
                        earlier.caseNo(),
                        clock.instant())
                .settled(expertCodes.size(), 0, null, null)
                .in(Selection.State.COMPLETE));
        for (int place = 0; place < expertCodes.size(); place++) {
            Assignment before = known.get(expertCodes.get(place));
            record.keep(
                    null,
                    new Assignment(
                            null,
                            null,
                            selection.id(),
                            caseFile.caseNo(),
                            purpose,
                            before.expertCode(),
                            before.username(),
                            0,
                            place,
                            place == 0 ? Assignment.GroupRole.LEADER : Assignment.GroupRole.MEMBER,
                            Assignment.State.CONFIRMED,
                            clock.instant(),
                            before.committedAt(),
                            null,
                            null),
                    null);
        }
    }
}
