package org.xuegai.inbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xuegai.account.Actor;
import org.xuegai.platform.Page;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;

@XuegaiTest
@Tag("database")
class InboxTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private Inbox inbox;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private int made;

    @Test
    void the_tasks_of_all_ones_roles_and_those_in_hand_come_soonest_first_page_by_page() {
        Actor viceChair = people.actor("fgfzx");
        for (int day = 0; day < 15; day++) {
            waits("viceChair", null, TODAY.plusDays(day));
            waits("reformLeadingGroup", null, TODAY.plusDays(day));
            waits("viceChair", "fgfzx", TODAY.plusDays(day));
            waits("viceChair", "somebody.else", TODAY.plusDays(day));
            waits("departmentHead", null, TODAY.plusDays(day));
        }

        List<InboxItem> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<InboxItem> page =
                    inbox.page(new Inbox.Question(Inbox.View.PENDING, null, null, null, cursor), viceChair);
            all.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(all).hasSize(45).doesNotHaveDuplicates();
        assertThat(all).extracting(item -> item.due().dueOn()).isSorted();
        assertThat(all).extracting(InboxItem::assignee).containsOnly(null, "fgfzx");
    }

    @Test
    void what_waits_is_counted_by_light() {
        waits("departmentOfficer", null, TODAY.minusDays(1));
        waits("departmentOfficer", null, TODAY);
        waits("departmentOfficer", null, TODAY.plusDays(20));

        assertThat(inbox.counts(people.actor("xhb.jingban"))).isEqualTo(new Inbox.Counts(3, 1, 1, 1));
    }

    @Test
    void of_very_many_the_inbox_says_that_there_are_more() {
        for (int task = 0; task < 1010; task++) {
            waits("departmentOfficer", null, TODAY.plusDays(task));
        }

        Inbox.Counts counts = inbox.counts(people.actor("xhb.jingban"));

        assertThat(counts.shown(counts.all())).isEqualTo("1000+");
        assertThat(counts.shown(counts.soon())).isEqualTo("3");
    }

    private void waits(String role, String holder, LocalDate due) {
        made++;
        jdbc.sql(
                        """
                        insert into inbox_item (version, task_id, case_no, case_type, society_id, society_name,
                            process_id, task_key, name, form_id, bucket, role_name, assignee, state, created_at, due_on,
                            yellow_on, red_on, provisional, reminded)
                        values (0, ?, 'GGFA-2026-0001', 'reform-plan', 1, '湖北省风景园林学会',
                            'reform-plan', 'UserTask_ReviewPlan', '审核', 'review-plan', ?, ?, ?, 'OPEN', current_timestamp,
                            ?, ?, ?, false, 'NONE')""")
                .params("t" + made, role, role, holder, due, due.minusDays(2), due.minusDays(1))
                .update();
    }
}
