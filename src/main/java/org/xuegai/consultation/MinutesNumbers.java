package org.xuegai.consultation;

import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.document.number.NumberSequences;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;

/**
 * 专班纪要〔年〕n号: continuous within a year, but for the numbers of minutes that were entered by hand. Source: domain 2.5
 * E02 consultationMinutes
 */
@Component
public class MinutesNumbers {

    private static final String SEQUENCE = "task-force-minutes";

    private final NumberSequences sequences;
    private final MinutesEntered entered;
    private final Messages messages;
    private final XuegaiClock clock;

    MinutesNumbers(NumberSequences sequences, MinutesEntered entered, Messages messages, XuegaiClock clock) {
        this.sequences = sequences;
        this.entered = entered;
        this.messages = messages;
        this.clock = clock;
    }

    /** Belongs to the transaction that takes it. */
    @Transactional
    public String next() {
        int year = clock.today().getYear();
        Set<String> taken = entered.numbers();
        String number;
        do {
            number = messages.official(
                    "consultation.minutesNo", String.valueOf(year), String.valueOf(sequences.next(SEQUENCE, year)));
        } while (taken.contains(MinutesEntered.plain(number)));
        return number;
    }
}
