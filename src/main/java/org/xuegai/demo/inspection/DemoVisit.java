package org.xuegai.demo.inspection;

import java.time.MonthDay;
import java.util.Map;

import org.xuegai.inspection.finding.Verdict;

/**
 * An inspection of the story: whose, when, and what was found.
 *
 * @param stem the society's code in lower case
 * @param seed by which the draw of experts falls
 * @param accepted the application is accepted, the visit planned, the experts drawn
 * @param confirmed the experts have come forward
 * @param visit day of the visit
 * @param shortfalls what is not fully met, by number of the standard
 */
record DemoVisit(
        String stem,
        String seed,
        MonthDay filed,
        MonthDay accepted,
        MonthDay confirmed,
        MonthDay noticed,
        MonthDay visit,
        Map<Integer, Verdict> shortfalls) {

    /** Group 郑审言, 党立心, 卫明法, 存真, 简必行. */
    static final DemoVisit HJKX = new DemoVisit(
            "hjkx",
            "befb379e1b1cd9defb7a963b0e0afc6f096f4401213c9d6ac47985ab5440d2d1",
            MonthDay.of(9, 21),
            MonthDay.of(9, 22),
            MonthDay.of(9, 23),
            MonthDay.of(9, 24),
            MonthDay.of(10, 12),
            Map.of());

    /** Group 党立心, 郑审言, 任才均, 华元素, 简必行; spares 卫明法, 存真. Source: domain 4.4 */
    static final DemoVisit HXHG = new DemoVisit(
            "hxhg",
            "988a15704c77fbfb55027a978c1a4592c7b0ff177a027527efbb394c151a6b43",
            MonthDay.of(11, 6),
            MonthDay.of(11, 9),
            MonthDay.of(11, 11),
            MonthDay.of(11, 17),
            MonthDay.of(11, 25),
            Map.of());

    /** Group 尚治平, 郑审言, 任才均, 柏千钧, 存真; first spare 卫明法. */
    static final DemoVisit TMJZ = new DemoVisit(
            "tmjz",
            "fba8a83cb265fa715ffd025f337a259afb2cadf09515bd9862f15c6f7d5c5986",
            MonthDay.of(11, 9),
            MonthDay.of(11, 12),
            MonthDay.of(11, 17),
            MonthDay.of(11, 20),
            MonthDay.of(11, 30),
            Map.of());

    /** Group 党立心, 费明账, 卫明法, 仁济生, 存真. */
    static final DemoVisit LCZL = new DemoVisit(
            "lczl",
            "aca59349cd2bf27cb46b0b1704d72e4ae52e6091426e8be67582cd8c58445f29",
            MonthDay.of(10, 21),
            MonthDay.of(10, 23),
            MonthDay.of(10, 28),
            MonthDay.of(11, 6),
            MonthDay.of(11, 18),
            Map.of());

    /** Group 尚治平, 费明账, 任才均, 存真, 简必行. Source: domain 4.7 */
    static final DemoVisit SLCL = new DemoVisit(
            "slcl",
            "9898ed51c8b534695c803d742ea250a616b418670606d83b13e15adb660c0274",
            MonthDay.of(9, 22),
            MonthDay.of(9, 23),
            MonthDay.of(9, 24),
            MonthDay.of(9, 28),
            MonthDay.of(10, 14),
            Map.of(3, Verdict.NOT_MET, 7, Verdict.PARTIALLY_MET, 10, Verdict.PARTIALLY_MET));

    /** Group 党立心, 郑审言, 任才均, 存真, 简必行, so that three others are left for a reconsideration. Source: domain 4.7 */
    static final DemoVisit SLZN = new DemoVisit(
            "slzn",
            "7184730c072fb989dbb8ce79d7bf07e945cc4a741cd8b26a48ef1079491532b6",
            MonthDay.of(9, 22),
            MonthDay.of(9, 23),
            MonthDay.of(9, 24),
            MonthDay.of(9, 28),
            MonthDay.of(10, 13),
            Map.of(
                    1, Verdict.NOT_MET,
                    2, Verdict.PARTIALLY_MET,
                    3, Verdict.NOT_MET,
                    6, Verdict.PARTIALLY_MET,
                    7, Verdict.NOT_MET,
                    9, Verdict.NOT_MET));
}
