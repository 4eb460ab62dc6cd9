package org.xuegai.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.testing.DemoData;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Where the notices of all the demo's cases lead. */
@XuegaiTest
class NoticePathsTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private DemoData cases;

    @Autowired
    private DeadlineWatch watch;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private XuegaiClock clock;

    @Test
    void the_path_of_every_notice_resolves_for_whoever_got_it() throws Exception {
        cases.create();
        clock.advance(Duration.ofDays(30));
        watch.look();
        List<Map<String, Object>> notices = jdbc.sql("select distinct n.template, n.path, a.username from notice n"
                        + " join account a on a.id = n.recipient_id")
                .query()
                .listOfRows();

        assertThat(notices)
                .extracting(notice -> notice.get("template"))
                .contains("N14proposed", "N14opened", "N01", "N02", "N05", "N07", "N12");
        List<String> leadingNowhere = new ArrayList<>();
        for (Map<String, Object> notice : notices) {
            int status = mvc.perform(
                            get((String) notice.get("path")).with(people.page((String) notice.get("username"))))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            if (!List.of(200, 302).contains(status)) {
                leadingNowhere.add(notice + " " + status);
            }
        }
        assertThat(leadingNowhere).isEmpty();
    }
}
