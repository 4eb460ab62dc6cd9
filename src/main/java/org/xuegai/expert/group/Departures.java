package org.xuegai.expert.group;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.Accounts;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.notification.Notice;
import org.xuegai.notification.Notices;
import org.xuegai.platform.Messages;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;

/** Experts who leave a group, and whose seats go to the spares. Source: domain 2.3 step 8 and exceptions */
@Component
public class Departures {

    private final Selections selections;
    private final Seats seats;
    private final SeatInvitations invitations;
    private final AssignmentRecord record;
    private final SeatProcess process;
    private final CaseFiles caseFiles;
    private final CaseTimeline timeline;
    private final Accounts accounts;
    private final Notices notices;
    private final Messages messages;
    private final XuegaiClock clock;

    Departures(
            Selections selections,
            Seats seats,
            SeatInvitations invitations,
            AssignmentRecord record,
            SeatProcess process,
            CaseFiles caseFiles,
            CaseTimeline timeline,
            Accounts accounts,
            Notices notices,
            Messages messages,
            XuegaiClock clock) {
        this.selections = selections;
        this.seats = seats;
        this.invitations = invitations;
        this.record = record;
        this.process = process;
        this.caseFiles = caseFiles;
        this.timeline = timeline;
        this.accounts = accounts;
        this.notices = notices;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The expert must stand aside; from the next request on the case is closed to him.
     *
     * @param ruleNo e.g. {@code R-3}
     * @param by username of who decided it
     * @throws Problem 409 WRONG_STATE when the expert neither sits in the group nor stands by
     */
    @Transactional
    public void recuse(Selection selection, String expertCode, String ruleNo, String reason, String by) {
        CaseFile caseFile = caseFiles.hold(selection.caseNo());
        Assignment before = leaving(selection, expertCode);
        Assignment after = before.recused(ruleNo, reason, clock.instant());
        leave(caseFile, before, after, "expert.event.recused", by);
    }

    /** The same for an expert who falls ill or can not go on. */
    @Transactional
    public void replace(Selection selection, String expertCode, String reason, String by) {
        CaseFile caseFile = caseFiles.hold(selection.caseNo());
        Assignment before = leaving(selection, expertCode);
        leave(caseFile, before, before.replaced(reason, clock.instant()), "expert.event.replaced", by);
    }

    /** The group is at work: a seat that is empty now stays empty, and whoever has not answered is not wanted any more. */
    @Transactional
    public void closeSeats(Selection selection) {
        CaseFile caseFile = caseFiles.hold(selection.caseNo());
        seats.all(selection).stream()
                .filter(one -> one.state() == Assignment.State.INVITED)
                .forEach(one -> {
                    record.keep(one, one.replaced(messages.official("expert.replaced.begun"), clock.instant()), null);
                    tell(caseFile, one);
                });
        process.endAll(caseFile);
        selections.save(selection.in(Selection.State.WORKING));
    }

    private Assignment leaving(Selection selection, String expertCode) {
        return seats.all(selection).stream()
                .filter(one -> one.expertCode().equals(expertCode))
                .filter(one ->
                        one.state() == Assignment.State.STANDBY || one.state().holdsSeat())
                .findFirst()
                .orElseThrow(() -> Problem.conflict("WRONG_STATE"));
    }

    private void leave(CaseFile caseFile, Assignment before, Assignment after, String event, String by) {
        record.keep(before, after, by);
        Selection selection = selections.findById(before.selectionId()).orElseThrow();
        invitations.lead(selection);
        timeline.system(caseFile.caseNo(), messages.official(event, record.name(before)), after.reason(), false);
        if (before.state() == Assignment.State.INVITED) {
            process.takeBack(before);
        } else if (selection.state() == Selection.State.COMPLETE && before.state() == Assignment.State.CONFIRMED) {
            process.fill(caseFile, selection);
        }
        if (before.state() != Assignment.State.STANDBY) {
            tell(caseFile, before);
        }
    }

    private void tell(CaseFile caseFile, Assignment before) {
        List<Long> expert = accounts.byUsername(before.username()).stream()
                .map(Accounts.Person::id)
                .toList();
        notices.send(new Notice(
                "N08released", expert, Map.of("societyName", caseFile.societyName()), caseFile.caseNo(), null));
    }
}
