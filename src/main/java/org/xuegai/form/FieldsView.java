package org.xuegai.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code form/fields.html :: fields(view)} draws: a whole form, one section or one row of a list.
 *
 * @param id key of the section or path of the row; null for a whole form
 * @param eyebrow small line above the title, e.g. 13 项任务分解 第 12 项; null for none
 * @param title heading of the page
 * @param lead one sentence below the title; null for none
 * @param errors what has to be changed among these fields
 */
public record FieldsView(String id, String eyebrow, String title, String lead, List<Item> items, ErrorsView errors) {

    /** Something drawn among the fields. */
    public sealed interface Item {

        /** Which one it is, in lower case, for the template. */
        default String template() {
            return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A paragraph; {@code heading} when it began with #. */
    public record Note(String text, boolean heading) implements Item {}

    /** Fields under a heading of their own. */
    public record Group(String label, List<Item> items) implements Item {}

    /**
     * A list of rows.
     *
     * @param titled false when the heading above already says the list's label
     * @param hint how to fill it in, or how many rows are wanted; null for none
     * @param editable whether rows may be added and removed
     */
    public record Rows(
            String path,
            String id,
            String label,
            boolean titled,
            String hint,
            String error,
            boolean editable,
            List<Row> rows)
            implements Item {}

    /**
     * One row.
     *
     * @param title 第 2 行 or 第 5 项 调整领导人员构成
     * @param lead what a prepared row asks for; null for none
     */
    public record Row(String path, String id, String title, String lead, List<Item> items) {}

    /**
     * Something that comes and goes with the value of one other field on the page; a script follows, else the server.
     *
     * @param path name of that field
     * @param values those with which the item is shown, separated by bars; an empty one for no choice
     * @param shown whether it is shown now
     */
    public record Conditional(String path, String values, boolean shown, Item item) implements Item {}

    /** Fields on one line, where the page is wide enough. */
    public record Line(List<Item> items) implements Item {

        Line with(Item item) {
            return new Line(Stream.concat(items.stream(), Stream.of(item)).toList());
        }
    }

    /** Rows that are only shown. */
    public record Table(String label, List<String> columns, List<List<String>> rows) implements Item {}

    /** A value that cannot be changed here. */
    public record Fixed(String id, String label, Answer.Value value, String error) implements Item {}

    /** What is already known, before what is asked. */
    public record Known(List<Fixed> facts) implements Item {}

    /**
     * One control.
     *
     * @param path name of the parameter, e.g. {@code reformTaskRows[11].targetValue}
     * @param id the path made safe for CSS and anchors
     * @param control text, textarea, date, time, datetime-local, select, radio, tiles, checkbox,
     *     checks, file, password, tel or email
     * @param value as typed; empty for choices and files
     * @param width {@code w-s}, {@code w-m} or nothing
     */
    public record Field(
            String path,
            String id,
            String control,
            String label,
            String hint,
            String error,
            boolean optional,
            String value,
            String width,
            String inputMode,
            String unit,
            Integer maxLength,
            List<Choice> choices,
            List<Upload> uploads,
            Upload.Rule upload,
            List<String> phrases)
            implements Item {

        /** Ids of the elements that describe the control; null for none. */
        public String describedBy() {
            var ids = new java.util.StringJoiner(" ").setEmptyValue("");
            if (hint != null || unit != null) {
                ids.add(id + "-hint");
            }
            if (error != null) {
                ids.add(id + "-error");
            }
            return ids.length() == 0 ? null : ids.toString();
        }

        /** Whether label and control stand in a fieldset with a legend. */
        public boolean grouped() {
            return control.equals("radio") || control.equals("tiles") || control.equals("checks");
        }

        /** How many characters are written. */
        public int written() {
            return Texts.length(value.strip());
        }
    }

    public record Choice(String id, String value, String label, boolean chosen) {}

    /** A file already there. */
    public record Upload(String id, String name, String size) {

        /** What may be uploaded: endings as in {@code .pdf,.jpg}, whether several, whether only photos. */
        public record Rule(String accept, boolean multiple, boolean photos) {}
    }
}
