package org.xuegai.casework.reminder;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks once a day, and at every start, at who has not filed; safe to run as often as one likes. */
@Component
public class FilingWatch {

    private static final Logger LOG = LoggerFactory.getLogger(FilingWatch.class);

    private final List<FilingWindow> windows;
    private final FilingReminders reminders;

    FilingWatch(List<FilingWindow> windows, FilingReminders reminders) {
        this.windows = windows;
        this.reminders = reminders;
    }

    /** Sends what the day of the program's clock asks for. */
    @Scheduled(cron = "0 0 8 * * *", zone = "Asia/Shanghai")
    @EventListener(ApplicationReadyEvent.class)
    public void look() {
        windows.forEach(window -> window.awaited().forEach(one -> unlessDoneElsewhere(window, one)));
    }

    /** A second copy of the program that looks at the same moment loses on the unique key of the sent list. */
    private void unlessDoneElsewhere(FilingWindow window, FilingWindow.Awaited awaited) {
        try {
            reminders.remind(window, awaited);
        } catch (DataIntegrityViolationException e) {
            LOG.info("Another copy of the program was faster: {}", e.getMessage());
        }
    }
}
