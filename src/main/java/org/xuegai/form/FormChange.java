package org.xuegai.form;

/**
 * One answer that differs between two submissions.
 *
 * @param path where it stands in the later one
 * @param id the path made safe for CSS and anchors
 * @param label with its row, e.g. 第 5 项 责任人
 * @param before empty when there was nothing
 * @param after empty when there is nothing any more
 */
public record FormChange(String path, String id, String label, String before, String after) {

    public boolean added() {
        return before.isEmpty();
    }

    public boolean removed() {
        return after.isEmpty();
    }
}
