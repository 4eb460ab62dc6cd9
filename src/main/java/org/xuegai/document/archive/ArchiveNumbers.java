package org.xuegai.document.archive;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.xuegai.document.number.NumberSequences;
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
        String series = series(period);
        return "%s-%04d".formatted(series, sequences.next("archive:" + series, year()));
    }

    /** The number's series, all that is known of it before the sealing. @param period null while it is not chosen */
    String toCome(RetentionPeriod period) {
        return period == null ? "%s-%s-%d".formatted(fonds, RECORDS, year()) : series(period);
    }

    private String series(RetentionPeriod period) {
        return "%s-%s-%d-%s".formatted(fonds, RECORDS, year(), period.archiveCode());
    }

    private int year() {
        return clock.today().getYear();
    }
}
