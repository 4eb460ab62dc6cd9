package org.xuegai.demo;

import java.time.LocalDate;
import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.deadline.WorkingDayCalendar;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.reformplan.batch.BatchProposal;
import org.xuegai.reformplan.batch.ReformBatches;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** The two batches of the demo: one for its cases, one that is open for a new plan. */
@Component
@Profile({"demo", "test"})
class DemoBatches {

    static final String BATCH = "GG-2026";
    private static final String NEXT_BATCH = "GG-2026-2";

    /** Who files a new plan by hand in the demo, and who has filed none yet. */
    private static final List<DemoSociety> NEXT_SOCIETIES =
            List.of(DemoSociety.FJYL, DemoSociety.SLCL, DemoSociety.SLZN);

    private final ReformBatches batches;
    private final Societies societies;
    private final Accounts accounts;
    private final WorkingDayCalendar calendar;
    private final XuegaiClock clock;

    DemoBatches(
            ReformBatches batches,
            Societies societies,
            Accounts accounts,
            WorkingDayCalendar calendar,
            XuegaiClock clock) {
        this.batches = batches;
        this.societies = societies;
        this.accounts = accounts;
        this.calendar = calendar;
        this.clock = clock;
    }

    void tell(DemoStory story, DemoDays days) {
        LocalDate yearEnd = days.day(12, 31);
        story.at(days.at(9, 10, 9, 0), () -> open(days, BATCH, "2026 年学会改革工作方案", yearEnd, all()));
        story.at(
                days.at(11, 20, 9, 0),
                () -> open(days, NEXT_BATCH, "2026 年学会改革工作方案（增补）", yearEnd.plusMonths(2), toFollow()));
    }

    private List<Long> all() {
        return societies.findAllByOrderByCode().stream().map(Society::id).toList();
    }

    private List<Long> toFollow() {
        return NEXT_SOCIETIES.stream()
                .map(society ->
                        societies.findByCode(society.name()).orElseThrow().id())
                .toList();
    }

    private void open(DemoDays days, String code, String name, LocalDate deadline, List<Long> invited) {
        LocalDate last = deadline;
        while (!calendar.isWorkingDay(last)) {
            last = last.minusDays(1);
        }
        var batch = batches.propose(
                new BatchProposal(code, name, clock.today(), last, days.periodEnd(), invited),
                accounts.actor("xhb.jingban"));
        batches.open(code, batch.version(), accounts.actor("xhb.buzhang"));
    }
}
