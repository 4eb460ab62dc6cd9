package org.xuegai.tracking.interview;

import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.xuegai.tracking.TaskTracking;
import org.xuegai.tracking.TaskTrackings;

/** Looks once a day, and at every start, at the tasks under way; safe to run as often as one likes. */
@Component
public class TrackingWatch {

    private static final Logger LOG = LoggerFactory.getLogger(TrackingWatch.class);

    private final TaskTrackings trackings;
    private final TaskReminders reminders;
    private final Interviews interviews;

    TrackingWatch(TaskTrackings trackings, TaskReminders reminders, Interviews interviews) {
        this.trackings = trackings;
        this.reminders = reminders;
        this.interviews = interviews;
    }

    /** Does what the day asks for. */
    @Scheduled(cron = "0 10 8 * * *", zone = "Asia/Shanghai")
    @EventListener(ApplicationReadyEvent.class)
    public void look() {
        trackings.running().forEach(tracking -> {
            unlessDoneElsewhere(tracking, reminders::send);
            unlessDoneElsewhere(tracking, interviews::callFor);
        });
    }

    /** A second copy of the program that looks at the same moment loses on the key of what has been done. */
    private static void unlessDoneElsewhere(TaskTracking tracking, Consumer<TaskTracking> duty) {
        try {
            duty.accept(tracking);
        } catch (DataIntegrityViolationException e) {
            LOG.info("Another copy of the program was faster: {}", e.getMessage());
        }
    }
}
