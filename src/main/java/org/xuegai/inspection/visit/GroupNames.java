package org.xuegai.inspection.visit;

import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.expert.Purpose;
import org.xuegai.platform.Messages;

/** Names the experts of a visit, one line each, the leader first. */
@Component
class GroupNames {

    private final ExpertGroups groups;
    private final Messages messages;

    GroupNames(ExpertGroups groups, Messages messages) {
        this.groups = groups;
        this.messages = messages;
    }

    String of(String caseNo) {
        return groups.confirmed(caseNo, Purpose.INSPECTION).stream()
                .map(seat -> messages.official(
                        seat.leader() ? "inspection.notice.leader" : "inspection.notice.member",
                        seat.name(),
                        seat.unit()))
                .collect(Collectors.joining("\n"));
    }
}
