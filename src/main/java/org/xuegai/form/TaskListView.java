package org.xuegai.form;

import java.util.List;

/**
 * A long form as a list of things to fill in. Drawn by {@code form/tasklist.html}.
 *
 * @param next the first thing that is not finished; null when all are
 */
public record TaskListView(List<Part> parts, Entry next) {

    static TaskListView of(List<Part> parts) {
        Entry next = parts.stream()
                .flatMap(part -> part.entries().stream())
                .filter(entry -> entry.state().unfinished())
                .findFirst()
                .orElse(null);
        return new TaskListView(List.copyOf(parts), next);
    }

    /** How far one thing is. */
    public enum State {
        NOT_STARTED(""),
        IN_PROGRESS("b"),
        DONE("none"),
        TO_CHANGE("r"),
        NOT_APPLICABLE("none"),
        OPTIONAL("none"),
        REOPENED("y"),
        REVISED("g"),
        CLOSED("none");

        private final String tag;

        State(String tag) {
            this.tag = tag;
        }

        /** CSS class of the tag that shows it. */
        public String tag() {
            return tag;
        }

        public boolean unfinished() {
            return this == NOT_STARTED || this == IN_PROGRESS || this == TO_CHANGE || this == REOPENED;
        }
    }

    /** @param numbered whether the entries are rows with numbers of their own */
    public record Part(String id, String title, boolean numbered, List<Entry> entries) {}

    /**
     * One section or one prepared row.
     *
     * @param id section key, or path of the row made safe for anchors
     * @param number number of the row; null for sections
     * @param href null where nothing can be filled in
     * @param mark what shows the state
     */
    public record Entry(String id, String number, String title, String hint, String href, State state, Mark mark) {

        Entry marked(Mark other) {
            return new Entry(id, number, title, hint, href, state, other);
        }
    }

    /**
     * A state in words.
     *
     * @param css e.g. {@code tag b} or {@code lamp g}
     * @param text e.g. 有 2 处要改
     */
    public record Mark(String css, String text) {}

    public long total() {
        return entries().count();
    }

    /** Entries that need nothing more. */
    public long finished() {
        return entries().filter(entry -> !entry.state().unfinished()).count();
    }

    /** Entries of a returned form that may be changed. */
    public long toRevise() {
        return entries().filter(entry -> entry.state() != State.CLOSED).count();
    }

    /** Entries of a returned form that have been changed and need nothing more. */
    public long revised() {
        return entries().filter(entry -> entry.state() == State.REVISED).count();
    }

    private java.util.stream.Stream<Entry> entries() {
        return parts.stream().flatMap(part -> part.entries().stream());
    }
}
