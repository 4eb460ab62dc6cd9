package org.xuegai.reformplan;

import java.util.Map;

import org.xuegai.form.Values;

/**
 * Who makes up a society's leading bodies, in people. Null stands for what has not been filled in. Source: D1.
 *
 * @param standingBoard 0 where there is no standing board
 * @param leaders base of the young leaders' share; null takes the board
 * @param before the same two figures of the term before
 */
record Composition(
        Long board,
        Long boardFrontline,
        Long standingBoard,
        Long standingBoardFrontline,
        Long young,
        Long leaders,
        Before before) {

    /** Young leaders and all leaders of the term before; null where not told. */
    record Before(Long young, Long leaders) {}

    /** @param leaders of the register; null takes the board */
    static Composition of(Map<String, Object> plan, Long leaders) {
        return new Composition(
                Values.count(plan, "boardCount"),
                Values.count(plan, "boardFrontlineCount"),
                Values.count(plan, "standingBoardCount"),
                Values.count(plan, "standingBoardFrontlineCount"),
                Values.count(plan, "youngLeaderCount"),
                leaders,
                new Before(
                        Values.count(plan, "youngLeaderCountPrevious"), Values.count(plan, "leadershipCountPrevious")));
    }

    Long youngBase() {
        return leaders == null ? board : leaders;
    }

    Composition withBoardFrontline(long count) {
        return new Composition(board, count, standingBoard, standingBoardFrontline, young, leaders, before);
    }

    Composition withStandingBoardFrontline(long count) {
        return new Composition(board, boardFrontline, standingBoard, count, young, leaders, before);
    }

    Composition withYoung(long count) {
        return new Composition(board, boardFrontline, standingBoard, standingBoardFrontline, count, leaders, before);
    }
}
