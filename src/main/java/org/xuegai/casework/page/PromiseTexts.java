package org.xuegai.casework.page;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.deadline.PromiseClocks.Promise;
import org.xuegai.platform.Dates;
import org.xuegai.platform.Messages;

/** Says what became of the promise made to the society, or how it stands. */
@Component
class PromiseTexts {

    private final Messages messages;
    private final Dates dates;

    PromiseTexts(Messages messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    String of(CaseFile caseFile, Promise promise) {
        int total = promise.totalDays();
        int used = promise.usedDays();
        if (!promise.stopped()) {
            String key = promise.remainingDays() < 0 ? "casework.promise.late" : "casework.promise.text";
            return messages.get(
                    key,
                    total,
                    used,
                    Math.abs(promise.remainingDays()),
                    dates.day(promise.due().date()));
        }
        if (caseFile.status().isBrokenOff()) {
            return messages.get("casework.promise.brokenOff", total, used);
        }
        return used <= total
                ? messages.get("casework.promise.kept", total, used)
                : messages.get("casework.promise.missed", total, used, used - total);
    }
}
