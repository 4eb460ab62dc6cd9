package org.xuegai.processes;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who countersigns a plan. Source: domain 2.1 step 8. */
class CountersignDepartmentsTest {

    @ParameterizedTest(name = "tasks {0}, party organisation {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "1, BRANCH, -",
                "5, BRANCH, PERSONNEL",
                "8, BRANCH, PERSONNEL FINANCE",
                "10, BRANCH, PERSONNEL FINANCE",
                "11, BRANCH, PERSONNEL",
                "1 2 3 4 6 7 9 12 13, COMMITTEE, -",
                "1, NONE, PARTY_COMMITTEE",
                "5 8, NONE, PERSONNEL FINANCE PARTY_COMMITTEE"
            })
    void departments_follow_from_the_tasks_to_be_done(String tasks, String partyOrgForm, String departments) {
        List<Integer> openTaskNos =
                Arrays.stream(tasks.split(" ")).map(Integer::valueOf).toList();

        assertThat(Tables.rows(
                        "countersign-departments", Map.of("openTaskNos", openTaskNos, "partyOrgForm", partyOrgForm)))
                .extracting(row -> row.get("department"))
                .containsExactly(departments == null ? new Object[0] : (Object[]) departments.split(" "));
    }

    @Test
    void nothing_known_asks_nobody() {
        assertThat(Tables.rows("countersign-departments", Map.of())).isEmpty();
    }
}
