package org.xuegai.form;

import java.util.List;

/**
 * One answered question, for reading.
 *
 * @param path e.g. {@code steps[0].content}
 * @param id the path made safe for CSS and anchors
 */
public record Answer(String path, String id, String label, Value value) {

    /**
     * What is shown of a value.
     *
     * @param text labels, days and numbers with their unit; several lines are separated by LF
     * @param html whether the text is HTML of the safe subset
     * @param files the files of a file field
     */
    public record Value(String text, boolean html, List<File> files) {

        public static Value of(String text) {
            return new Value(text, false, List.of());
        }

        public boolean isEmpty() {
            return text.isEmpty() && files.isEmpty();
        }

        /** In one line, for comparing. */
        public String plain() {
            return files.isEmpty()
                    ? text
                    : String.join("、", files.stream().map(File::name).toList());
        }
    }

    /** @param size e.g. 2.1 MB */
    public record File(String id, String name, String size) {}
}
