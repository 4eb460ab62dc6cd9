package org.xuegai.casework.filing;

import java.util.List;

/** A case type as it is offered to a society, with the batches open for it. */
public record StartChoice(String key, String title, List<FilingBatches.Batch> batches) {}
