package org.xuegai.expert.group;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.xuegai.expert.group.Assignment.State;

/** Groups as the processes go on with them. */
@Component
class ReadyGroups {

    private final SeatInvitations invitations;
    private final Seats seats;

    ReadyGroups(SeatInvitations invitations, Seats seats) {
        this.invitations = invitations;
        this.seats = seats;
    }

    boolean complete(long selectionId) {
        return invitations.complete(selectionId);
    }

    /** Usernames of who has confirmed, the leader first. */
    List<String> experts(long selectionId) {
        List<String> usernames = new ArrayList<>();
        confirmed(selectionId).stream()
                .filter(Seats.Sitting::leads)
                .forEach(one -> usernames.add(one.assignment().username()));
        confirmed(selectionId).stream()
                .filter(one -> !one.leads())
                .forEach(one -> usernames.add(one.assignment().username()));
        return usernames;
    }

    /** Null while nobody leads. */
    String leader(long selectionId) {
        return confirmed(selectionId).stream()
                .filter(Seats.Sitting::leads)
                .map(one -> one.assignment().username())
                .findFirst()
                .orElse(null);
    }

    private List<Seats.Sitting> confirmed(long selectionId) {
        return seats.sitting(invitations.selection(selectionId)).stream()
                .filter(one -> one.assignment().state() == State.CONFIRMED)
                .toList();
    }
}
