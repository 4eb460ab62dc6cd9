package org.xuegai.demo;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.xuegai.platform.XuegaiClock;

/** What happens at which time; told out of order, played in order. */
public final class DemoStory {

    private record Happening(LocalDateTime at, Runnable what) {}

    private final List<Happening> happenings = new ArrayList<>();

    public void at(LocalDateTime time, Runnable what) {
        happenings.add(new Happening(time, what));
    }

    /** Lets everything happen with the clock set to its time. */
    void play(XuegaiClock clock) {
        happenings.stream().sorted(Comparator.comparing(Happening::at)).forEach(happening -> {
            clock.travelTo(happening.at());
            happening.what().run();
        });
    }
}
