package org.xuegai.reformplan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.xuegai.platform.Json;

/** The 13 main tasks of the annex, as every plan must answer them. Source: S2 附件; domain 4.1. */
@Component
public class ReformTaskCatalogue {

    /** Whom a task binds. Source: D10. */
    public enum Applies {
        ALL,
        CONDITIONAL,
        PILOT
    }

    /** A row that is written well, shown as a pattern. */
    public record Example(
            String society,
            String situation,
            String measures,
            String deliverable,
            String dueDate,
            String responsible) {}

    /**
     * One task.
     *
     * @param no 1 to 13
     * @param gist what the duty is
     * @param evidence papers to hand in when it is done
     * @param policyTasks which of the 20 policy tasks it serves. Source: S2 四
     * @param lookFor what the association reads a row for
     * @param example null where there is none
     */
    public record Task(
            int no,
            String name,
            String gist,
            Applies applies,
            String evidence,
            String policyTasks,
            String lookFor,
            Example example) {}

    private final List<Task> tasks;

    ReformTaskCatalogue() throws IOException {
        try (InputStream file = new ClassPathResource("reform-tasks.json").getInputStream()) {
            tasks = Arrays.asList(Json.read(new String(file.readAllBytes(), StandardCharsets.UTF_8), Task[].class));
        }
    }

    /** All 13 by number. */
    public List<Task> all() {
        return tasks;
    }

    /** @throws IndexOutOfBoundsException for a number outside 1 to 13 */
    public Task task(int no) {
        return tasks.get(no - 1);
    }
}
