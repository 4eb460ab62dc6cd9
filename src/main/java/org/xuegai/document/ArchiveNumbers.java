package org.xuegai.document;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.xuegai.platform.XuegaiClock;

/** Gives archive numbers, 全宗-类-年-保管期限-件号, e.g. {@code SKX-WS-2026-D30-0001}. Source: domain 2.0.5. */
@Component
class ArchiveNumbers {

    /** Class of records: 文书. */
    private static final String RECORDS = "WS";

    private final NumberSequences sequences;
    private final XuegaiClock clock;
    private final String fonds;

    /** @param fonds 全宗号 of the association */
    ArchiveNumbers(NumberSequences sequences, XuegaiClock clock, @Value("${xuegai.fonds-code:SKX}") String fonds) {
        this.sequences = sequences;
        this.clock = clock;
        this.fonds = fonds;
    }

    /** Counts within class, year and retention period; must be called in a transaction. */
    String next(RetentionPeriod period) {
        int year = clock.today().getYear();
        String series = "%s-%s-%d-%s".formatted(fonds, RECORDS, year, period.archiveCode());
        return "%s-%04d".formatted(series, sequences.next("archive:" + series, year));
    }
}
