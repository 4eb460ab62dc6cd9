package org.xuegai.journey;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.account.Accounts;
import org.xuegai.reformplan.batch.BatchProposal;
import org.xuegai.reformplan.batch.ReformBatches;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** Begins with a batch that awaits the reform plan of 湖北省风景园林学会. */
abstract class PlanJourneyTest extends JourneyTest {

    static final LocalDate END = LocalDate.of(2027, 12, 31);

    @Autowired
    private ReformBatches batches;

    @Autowired
    private Societies societies;

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void a_batch_is_open() {
        var batch = batches.propose(
                new BatchProposal(
                        "GG-2026",
                        "2026 年改革方案",
                        LocalDate.of(2026, 11, 23),
                        LocalDate.of(2026, 12, 31),
                        END,
                        List.of(society().id())),
                accounts.actor("xhb.jingban"));
        batches.open("GG-2026", batch.version(), accounts.actor("xhb.buzhang"));
    }

    final Society society() {
        return societies.findByCode("FJYL").orElseThrow();
    }
}
