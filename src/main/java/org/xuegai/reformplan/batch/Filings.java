package org.xuegai.reformplan.batch;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** Who has reported in a batch, read from the cases themselves. */
@Component
class Filings {

    static final String CASE_TYPE = "reform-plan";

    private final BatchSocietyRows invited;
    private final Societies societies;
    private final CaseFiles cases;

    Filings(BatchSocietyRows invited, Societies societies, CaseFiles cases) {
        this.invited = invited;
        this.societies = societies;
        this.cases = cases;
    }

    /** One entry per society called upon, by society code. */
    List<Filing> of(ReformBatch batch) {
        Map<Long, CaseFile> plans = cases.ofBatch(CASE_TYPE, batch.code()).stream()
                .filter(Filing::counts)
                .collect(Collectors.toMap(CaseFile::societyId, Function.identity(), (first, second) -> second));
        List<BatchSociety> rows = invited.findByBatchCode(batch.code());
        Map<Long, Society> known = societies
                .findAllById(rows.stream().map(BatchSociety::societyId).toList())
                .stream()
                .collect(Collectors.toMap(Society::id, Function.identity()));
        return rows.stream()
                .map(row -> filing(batch, row, known.get(row.societyId()), plans.get(row.societyId())))
                .sorted(Comparator.comparing(filing -> filing.society().code()))
                .toList();
    }

    private static Filing filing(ReformBatch batch, BatchSociety row, Society society, CaseFile plan) {
        return new Filing(
                society,
                row.deadline(batch),
                row.extendedTo() != null,
                Filing.Progress.of(plan),
                plan == null ? null : plan.caseNo());
    }
}
