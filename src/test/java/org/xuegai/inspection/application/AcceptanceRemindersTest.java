package org.xuegai.inspection.application;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.casework.reminder.FilingWatch;
import org.xuegai.inspection.InspectionScene;
import org.xuegai.society.Societies;
import org.xuegai.society.SocietyStanding;
import org.xuegai.testing.People;

import static org.assertj.core.api.Assertions.assertThat;

/** The window for acceptance closes on 30 November. */
class AcceptanceRemindersTest extends InspectionScene {

    @Autowired
    private FilingWatch watch;

    @Autowired
    private People people;

    @Autowired
    private Societies societies;

    @Autowired
    private SocietyStanding standing;

    @BeforeEach
    void it_is_a_pilot_society() {
        standing.pilot(societies.findByCode("HJKX").orElseThrow().id(), true, "SDSQ-2026-HJKX");
    }

    @Test
    void a_pilot_society_that_has_not_applied_is_reminded() {
        look("2026-11-24");
        look("2026-11-24");

        assertThat(people.told("N14")).containsExactly("hjkx.jb", "hjkx.msz");
    }

    @Test
    void a_draft_is_not_yet_an_application() {
        inspection.drafted(STEM, "LH-2026");
        look("2026-11-28");

        assertThat(people.told("N14")).containsExactly("hjkx.jb", "hjkx.lsz", "hjkx.msz");
    }

    @Test
    void one_that_has_applied_and_one_whose_time_is_over_are_left_alone() {
        accepted();
        look("2026-11-28");
        assertThat(people.told("N14")).isEmpty();

        look("2026-12-01");
        assertThat(people.told("N14late")).isEmpty();
    }

    private void look(String day) {
        clock.travelTo(LocalDate.parse(day).atTime(8, 0));
        watch.look();
    }
}
