package org.xuegai.casework.filing;

import java.util.List;

/**
 * A case type as it is offered to somebody, with the batches open for it.
 *
 * @param own a matter of the association's own, which is begun without a batch
 */
public record StartChoice(String key, String title, boolean own, List<FilingBatches.Batch> batches) {

    public boolean open() {
        return own || !batches.isEmpty();
    }
}
