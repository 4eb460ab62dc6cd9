package org.xuegai.casework.filing;

import java.time.LocalDate;
import java.util.List;

import org.xuegai.casework.CaseFile;

/** The batches that cases of some types are filed in. */
public interface FilingBatches {

    /** @param deadline last day for this society */
    record Batch(String code, String name, LocalDate deadline) {}

    boolean appliesTo(String caseType);

    /** Open batches in which the society may file, the nearest deadline first. */
    List<Batch> openFor(String caseType, long societyId);

    /** The batch a case is filed in; empty where it has none. */
    java.util.Optional<Batch> of(CaseFile caseFile);
}
