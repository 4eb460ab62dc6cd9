package org.xuegai.benchmark;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Somebody who reads three pages, writes once, and begins again. */
final class LoadPerson {

    private static final int MOST_THINKING_MS = 16_000;

    /** Something to write for the case; reading what it needs is not timed. */
    private interface Writing {

        Callable<?> prepare(ApiCaller api, int round) throws Exception;
    }

    private final URI address;
    private final String username;
    private final List<String> pages;
    private final Writing writing;
    private Visitor visitor;
    private ApiCaller api;

    private LoadPerson(URI address, String username, List<String> pages, Writing writing) {
        this.address = address;
        this.username = username;
        this.pages = pages;
        this.writing = writing;
    }

    /** Fills in the draft of a plan. */
    static LoadPerson clerk(URI address, String caseNo) {
        String form = "/cases/" + caseNo + "/form";
        return new LoadPerson(
                address, "fjyl.jb", List.of(form, form + "/row/reformTaskRows/4", form + "/check"), (api, round) -> {
                    Object version = api.get("/api/v1/cases/" + caseNo).get("version");
                    var draft = Map.of("version", version, "data", Map.of("planTitle", "风景园林学会改革方案 第 " + round + " 稿"));
                    return () -> api.put("/api/v1/cases/" + caseNo + "/draft", draft);
                });
    }

    /** Looks at a plan that came, takes it up and gives it back. */
    static LoadPerson officer(URI address, String caseNo) {
        return new LoadPerson(address, "xhb.jingban", List.of("/inbox", "/cases/" + caseNo, "/cases"), (api, round) -> {
            var task = api.task(caseNo);
            String what = task.get("assignee") == null ? "claim" : "unclaim";
            String path = "/api/v1/tasks/" + task.get("id") + "/" + what;
            return () -> api.post(path, Map.of("version", task.get("version")));
        });
    }

    void signIn() throws Exception {
        visitor = new Visitor(address).signIn(username);
        api = new ApiCaller(address, username);
    }

    /** Thinks, does the next step, thinks again, until the day is over. */
    void work(ScheduledExecutorService schedule, Waits waits) {
        work(schedule, waits, 0);
    }

    private void work(ScheduledExecutorService schedule, Waits waits, int step) {
        if (waits.isOver()) {
            waits.leave();
            return;
        }
        Runnable next = () -> {
            try {
                act(step, waits);
                work(schedule, waits, step + 1);
            } catch (Exception failed) {
                waits.fail(failed);
            }
        };
        schedule.schedule(next, ThreadLocalRandom.current().nextInt(MOST_THINKING_MS), TimeUnit.MILLISECONDS);
    }

    private void act(int step, Waits waits) throws Exception {
        int round = step / (pages.size() + 1);
        int place = step % (pages.size() + 1);
        if (place < pages.size()) {
            waits.read(timed(() -> visitor.get(pages.get(place))));
        } else {
            waits.write(timed(writing.prepare(api, round)));
        }
    }

    private static long timed(Callable<?> call) throws Exception {
        long begun = System.nanoTime();
        call.call();
        return System.nanoTime() - begun;
    }
}
