package org.xuegai.publicity;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.casework.filing.FormWork;
import org.xuegai.deadline.DueDate;
import org.xuegai.inbox.TaskPanel;

/** Says while the notice is prepared until when it will run: the end is counted, never typed. Source: D6 公示 */
@Component
class NoticePanel implements TaskPanel {

    /** @param start null while none that can be read is typed, as is the end */
    public record Period(LocalDate start, DueDate end, PublicityDays.Length length) {}

    private final PublicityDays days;

    NoticePanel(PublicityDays days) {
        this.days = days;
    }

    @Override
    public Optional<Drawn> of(FormWork work) {
        return NoticeForm.ID.equals(work.form().id())
                ? Optional.of(new Drawn("publicity/notice-panel", period(work), true))
                : Optional.empty();
    }

    private Period period(FormWork work) {
        String caseNo = work.caseFile().caseNo();
        return start(work.data().get(NoticeForm.START))
                .map(start -> new Period(start, days.lastDay(caseNo, start), days.length(caseNo)))
                .orElseGet(() -> new Period(null, null, days.length(caseNo)));
    }

    private static Optional<LocalDate> start(Object typed) {
        try {
            return typed instanceof String text && !text.isBlank()
                    ? Optional.of(LocalDate.parse(text))
                    : Optional.empty();
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
