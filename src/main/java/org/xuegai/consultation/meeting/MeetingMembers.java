package org.xuegai.consultation.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Role;
import org.xuegai.platform.Messages;

/** 工作专班: its head and its members. Source: S3 七(二); domain 2.0.1 */
@Component
class MeetingMembers {

    /** @param post 专班组长 or 专班成员 */
    record Member(Accounts.Person person, String post) {}

    private final Accounts accounts;
    private final Messages messages;

    MeetingMembers(Accounts accounts, Messages messages) {
        this.accounts = accounts;
        this.messages = messages;
    }

    /** The head first. */
    List<Member> all() {
        List<Member> members = new ArrayList<>();
        for (Role role : List.of(Role.viceChair, Role.pilotTaskForce)) {
            accounts.withRole(role, null, null).stream()
                    .filter(person ->
                            members.stream().noneMatch(known -> known.person().id() == person.id()))
                    .map(person -> new Member(person, messages.official("consultation.member." + role)))
                    .forEach(members::add);
        }
        return members;
    }

    Stream<Accounts.Person> people() {
        return all().stream().map(Member::person);
    }
}
