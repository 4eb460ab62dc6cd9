package org.xuegai.inbox;

import java.util.List;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Role;

/** Who a task concerns. */
@Component
class TaskPeople {

    private final Accounts accounts;

    TaskPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Whoever holds it, else everybody in its role. */
    List<Accounts.Person> holders(InboxItem item) {
        return item.assignee() == null
                ? inRole(item.card())
                : accounts.byUsername(item.assignee()).stream().toList();
    }

    List<Accounts.Person> inRole(TaskCard card) {
        Long societyId = isSocietys(card) ? card.societyId() : null;
        return accounts.withRole(card.roleName(), societyId, card.department());
    }

    /** Whether the person is active and the task could wait for them today. */
    boolean isInRole(String username, TaskCard card) {
        return inRole(card).stream().anyMatch(person -> person.username().equals(username));
    }

    /**
     * Who is told beside the holder when a task turns red: one level up, the secretary-general in a society, the
     * department head in the association. The vice chair is reminded by the general office, and the general office as
     * a whole for its own tasks. Source: D6
     */
    List<Accounts.Person> superiors(TaskCard card) {
        return switch (card.roleName()) {
            case viceChair, generalOffice -> accounts.withRole(Role.generalOffice, null, null);
            default ->
                isSocietys(card)
                        ? accounts.withRole(Role.secretaryGeneral, card.societyId(), null)
                        : accounts.withRole(Role.departmentHead, null, null);
        };
    }

    /** Two levels up: the president, or the vice chair with the auditor. Source: D6 */
    List<Accounts.Person> topLevel(TaskCard card) {
        if (isSocietys(card)) {
            return accounts.withRole(Role.societyPresident, card.societyId(), null);
        }
        List<Accounts.Person> top = new java.util.ArrayList<>(accounts.withRole(Role.viceChair, null, null));
        top.addAll(accounts.withRole(Role.auditor, null, null));
        return top;
    }

    private static boolean isSocietys(TaskCard card) {
        return card.roleName().side() == Role.Side.SOCIETY;
    }
}
