package org.xuegai.reformplan.batch;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.platform.XuegaiClock;

/** What the pages of batches show. */
@Component
class BatchPages {

    /** One row of the list. */
    record Line(ReformBatch batch, int filed, int called) {

        public int missing() {
            return called - filed;
        }
    }

    /**
     * A batch in full.
     *
     * @param daysLeft calendar days to the common deadline; negative after it
     * @param proposer name of the officer
     * @param opener name of the head; null before
     */
    record Page(
            ReformBatch batch,
            List<Row> missing,
            List<Row> filed,
            long daysLeft,
            String proposer,
            String opener,
            boolean mayOpen,
            boolean mayClose,
            boolean mayDiscard) {}

    /**
     * One society.
     *
     * @param daysLate calendar days after its own deadline; 0 when in time
     */
    record Row(Filing filing, long daysLate) {

        /** Message key of how far it has come. */
        public String progress() {
            return "reformplan.progress." + filing.progress().name();
        }

        /** A plan still inside the society is not the association's to open. */
        public boolean linked() {
            return filing.filed();
        }
    }

    private final ReformBatches batches;
    private final Filings filings;
    private final Accounts accounts;
    private final XuegaiClock clock;

    BatchPages(ReformBatches batches, Filings filings, Accounts accounts, XuegaiClock clock) {
        this.batches = batches;
        this.filings = filings;
        this.accounts = accounts;
        this.clock = clock;
    }

    List<Line> lines() {
        return batches.all().stream().map(this::line).toList();
    }

    Page page(ReformBatch batch, Actor reader) {
        List<Row> rows = filings.of(batch).stream().map(this::row).toList();
        boolean head = reader.has(Role.departmentHead);
        boolean proposed = batch.state() == ReformBatch.State.PROPOSED;
        boolean own = reader.username().equals(batch.proposedBy());
        return new Page(
                batch,
                rows.stream().filter(row -> !row.filing().filed()).toList(),
                rows.stream().filter(row -> row.filing().filed()).toList(),
                ChronoUnit.DAYS.between(clock.today(), batch.deadline()),
                name(batch.proposedBy()),
                batch.openedBy() == null ? null : name(batch.openedBy()),
                proposed && head && !own,
                batch.isOpen() && head,
                proposed && (head || own));
    }

    private Line line(ReformBatch batch) {
        List<Filing> all = filings.of(batch);
        return new Line(batch, (int) all.stream().filter(Filing::filed).count(), all.size());
    }

    private Row row(Filing filing) {
        LocalDate today = clock.today();
        return new Row(filing, filing.late(today) ? ChronoUnit.DAYS.between(filing.deadline(), today) : 0);
    }

    private String name(String username) {
        return accounts.byUsername(username).map(Accounts.Person::name).orElse(username);
    }
}
