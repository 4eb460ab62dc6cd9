package org.xuegai.processes;

import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way through the lists of pilots and of accepted societies: review, decision, publicity, paper, archive. */
@Tag("database")
class ListProcessPathsTest {

    private static RunningCase decided(String list, String decision) {
        return RunningCase.startedBy(list, Map.of("caseType", list, "listEmpty", false))
                .does("UserTask_ReviewList", "listReview", "AGREE")
                .does("UserTask_DecideList", "finalDecision", decision);
    }

    private static RunningCase published(String list, String publicityOutcome) {
        return decided(list, "AGREE")
                .does("UserTask_PreparePublicity", "publicityOutcome", publicityOutcome)
                .overdue("TimerEvent_PublicityBegins")
                .overdue("TimerEvent_PublicityEnds")
                .does("UserTask_ConfirmEvidence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pilot-list", "acceptance-list"})
    void a_list_is_published_issued_and_archived(String list) {
        published(list, "CLEAR")
                .issued()
                .came("EndEvent_ListIssued", "ServiceTask_AnnounceList")
                .does("UserTask_Archive")
                .endedAt("EndEvent_ListArchived");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pilot-list", "acceptance-list"})
    void a_list_that_the_leaders_return_is_drawn_up_again(String list) {
        decided(list, "RETURN")
                .came("EndEvent_ListReturned")
                .does("UserTask_ReviseList")
                .does("UserTask_ReviewList", "listReview", "RETURN")
                .waitsAt("UserTask_ReviseList");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pilot-list", "acceptance-list"})
    void a_list_on_which_nobody_is_left_is_dropped(String list) {
        RunningCase.startedBy(list, Map.of("caseType", list, "listEmpty", true)).endedAt("EndEvent_ListDropped");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADJUST", "REINSPECT", "REFER"})
    void a_list_that_an_objection_has_shaken_is_not_issued(String publicityOutcome) {
        published("acceptance-list", publicityOutcome)
                .came("EndEvent_ListToAdjust")
                .waitsAt("UserTask_ReviseList");
    }
}
