package org.xuegai.reformplan.batch;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.casework.reminder.FilingWatch;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.society.CreditNote;
import org.xuegai.society.CreditNotes;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;

@XuegaiTest
@Tag("database")
class BatchWatchTest {

    @Autowired
    private People people;

    @Autowired
    private Societies societies;

    @Autowired
    private ReformBatches batches;

    @Autowired
    private BatchWatch watch;

    @Autowired
    private FilingWatch filings;

    @Autowired
    private CreditNotes credit;

    @Autowired
    private XuegaiClock clock;

    private Society society;

    @BeforeEach
    void a_batch_is_open_until_the_end_of_the_year() {
        society = societies.findByCode("HJKX").orElseThrow();
        on("2026-11-02");
        ReformBatch proposed = batches.propose(
                new BatchProposal(
                        "GG-2026",
                        "2026年学会改革方案",
                        LocalDate.parse("2026-11-02"),
                        LocalDate.parse("2026-12-31"),
                        LocalDate.parse("2027-12-31"),
                        List.of(society.id())),
                people.actor("xhb.jingban"));
        batches.open("GG-2026", proposed.version(), people.actor("xhb.buzhang"));
    }

    @Test
    void publishing_tells_all_three_levels_of_the_society() {
        assertThat(people.told("N14opened")).containsExactly("hjkx.jb", "hjkx.lsz", "hjkx.msz");
    }

    @Test
    void nobody_is_reminded_more_than_thirty_days_ahead() {
        look("2026-11-30");

        assertThat(people.told("N14")).isEmpty();
    }

    @Test
    void the_clerk_is_reminded_thirty_days_ahead_once_however_often_the_watch_looks() {
        look("2026-12-01");
        look("2026-12-01");
        look("2026-12-02");

        assertThat(people.told("N14")).containsExactly("hjkx.jb");
    }

    @Test
    void the_secretary_general_is_told_from_seven_days_and_the_president_from_three_days_ahead() {
        look("2026-12-16");
        assertThat(people.told("N14")).containsExactly("hjkx.jb");

        look("2026-12-24");
        assertThat(people.told("N14")).containsExactly("hjkx.jb", "hjkx.jb", "hjkx.msz");

        look("2026-12-28");
        look("2026-12-30");
        assertThat(people.told("N14")).filteredOn("hjkx.lsz"::equals).hasSize(2);
    }

    @Test
    void a_reminder_missed_while_the_program_stood_still_is_sent_by_the_next_look() {
        look("2026-12-18");

        assertThat(people.told("N14")).containsExactly("hjkx.jb");
    }

    @Test
    void after_the_deadline_everyone_is_urged_weekly_and_the_vice_chair_gets_the_list() {
        look("2027-01-01");
        look("2027-01-02");
        assertThat(people.told("N14late")).containsExactly("hjkx.jb", "hjkx.lsz", "hjkx.msz");
        assertThat(people.told("N14list")).containsExactly("fgfzx");

        look("2027-01-08");
        assertThat(people.told("N14late")).hasSize(6);
        assertThat(people.told("N14list")).hasSize(2);
    }

    @Test
    void staying_away_for_ten_working_days_is_noted_once() {
        look("2027-01-14");
        assertThat(credit.of(society.id())).isEmpty();

        look("2027-01-15");
        look("2027-01-16");
        assertThat(credit.of(society.id())).extracting(CreditNote::code).containsExactly("LATE_REPORT");
    }

    @Test
    void a_society_with_more_time_is_reminded_by_its_own_deadline() {
        batches.extend("GG-2026", society.id(), LocalDate.parse("2027-01-29"));

        look("2027-01-08");

        assertThat(people.told("N14late")).isEmpty();
        assertThat(people.told("N14list")).isEmpty();
        assertThat(people.told("N14")).containsExactly("hjkx.jb");
    }

    @Test
    void a_closed_batch_reminds_nobody() {
        ReformBatch open = batches.byCode("GG-2026").orElseThrow();
        batches.close("GG-2026", open.version(), people.actor("xhb.buzhang"));

        look("2027-01-20");

        assertThat(people.told("N14late")).isEmpty();
    }

    private void look(String day) {
        on(day);
        filings.look();
        watch.look();
    }

    private void on(String day) {
        clock.travelTo(LocalDate.parse(day).atTime(8, 0));
    }
}
