package org.xuegai.casework.filing;

import java.time.Instant;
import java.util.List;

/**
 * Why a filing came back. Drawn by {@code casework/returned.html}.
 *
 * @param words newest first: the society's own return, then the association's
 * @param deadline until when it is to be sent again; null without one
 */
record Returned(List<Word> words, String deadline) {

    /**
     * One return.
     *
     * @param by role and name
     * @param result e.g. 退回修改
     * @param opinion null where only single places were named
     */
    public record Word(String by, String result, Instant at, String opinion, List<Asked> asked) {}

    /** @param part page on which it is changed; null where it is not of this form */
    public record Asked(FormPart part, String about, List<ReturnRemarks.Said> said) {}

    /** What is asked on one page. */
    public List<Asked> at(FormPart part) {
        return words.stream()
                .flatMap(word -> word.asked().stream())
                .filter(asked -> part.equals(asked.part()))
                .toList();
    }
}
