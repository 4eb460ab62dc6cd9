package org.xuegai.testing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.xuegai.demo.DemoCases;
import org.xuegai.demo.DemoTale;
import org.xuegai.platform.XuegaiClock;

/** The demo's cases: run once for a day, afterwards put back as they stood then, which takes a tenth of the time. */
public class DemoData {

    private record Story(LocalDate day, List<DemoTale> more) {}

    private record Told(Map<String, List<Map<String, Object>>> contents, LocalDateTime end) {}

    private final DemoCases cases;
    private final List<DemoTale> tales;
    private final TestData data;
    private final XuegaiClock clock;
    private final Map<Story, Told> told = new HashMap<>();

    DemoData(DemoCases cases, List<DemoTale> tales, TestData data, XuegaiClock clock) {
        this.cases = cases;
        this.tales = tales;
        this.data = data;
        this.clock = clock;
    }

    /** The reform plans, once a test, before it has done anything else; the clock stands where their story ends. */
    public void create() {
        create(new Story(clock.today(), List.of()));
    }

    /** The whole story, as the demo has it. */
    public void createAll() {
        create(new Story(clock.today(), tales));
    }

    private void create(Story story) {
        Told before = told.get(story);
        if (before == null) {
            cases.create(story.more());
            told.put(story, new Told(data.contents(), clock.localNow()));
        } else {
            data.put(before.contents());
            clock.travelTo(before.end());
        }
    }
}
