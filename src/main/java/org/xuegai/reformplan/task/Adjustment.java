package org.xuegai.reformplan.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change of some tasks of an approved plan, as its form says it.
 *
 * @param newDueDate for {@link Kind#DUE_DATE} only
 * @param newText person with post, or measures; null for the other kinds
 */
public record Adjustment(List<Integer> taskNos, Kind kind, LocalDate newDueDate, String newText, String reason) {

    /** What of a task is changed. */
    public enum Kind {
        DUE_DATE,
        RESPONSIBLE_PERSON,
        MEASURES,
        CANCEL
    }

    /** A person as officials write one: 林知远，副秘书长 or 林知远（副秘书长）. */
    private static final Pattern PERSON = Pattern.compile("(\\S{2,20}?)\\s*[，,（(、\\s]\\s*([^）)]{1,50})[）)]?");

    /** Whom {@link Kind#RESPONSIBLE_PERSON} names. */
    record Person(String name, String post) {}

    public static Adjustment of(Map<String, Object> data) {
        Object due = data.get("newDueDate");
        Object text = data.get("afterValue");
        return new Adjustment(
                ((List<?>) data.get("adjustedTaskNos"))
                        .stream().map(no -> Integer.valueOf(no.toString())).toList(),
                Kind.valueOf(data.get("adjustmentType").toString()),
                due == null ? null : LocalDate.parse(due.toString()),
                text == null ? null : text.toString(),
                (String) data.get("adjustmentReason"));
    }

    /** @return null when the text names no person with a post */
    static Person person(String text) {
        Matcher matcher = PERSON.matcher(text == null ? "" : text.strip());
        return matcher.matches() ? new Person(matcher.group(1), matcher.group(2).strip()) : null;
    }

    /**
     * Calendar days by which a task is put off or brought forward; 0 for other kinds.
     *
     * @param approved the day in the approved plan, so that small changes add up; null where it had none
     */
    public long shiftDays(LocalDate approved) {
        return kind == Kind.DUE_DATE && approved != null ? Math.abs(ChronoUnit.DAYS.between(approved, newDueDate)) : 0;
    }

    /** What the register says now of the thing to be changed. */
    public String before(ReformTask task) {
        return switch (kind) {
            case DUE_DATE -> String.valueOf(task.dueOn());
            case RESPONSIBLE_PERSON -> task.responsiblePerson() + "，" + task.responsiblePost();
            case MEASURES, CANCEL -> String.valueOf(task.measures());
        };
    }

    ReformTask applied(ReformTask task) {
        return switch (kind) {
            case DUE_DATE -> task.dueOn(newDueDate);
            case RESPONSIBLE_PERSON ->
                task.inHandsOf(person(newText).name(), person(newText).post());
            case MEASURES -> task.by(newText);
            case CANCEL -> task.cancelled();
        };
    }

    String after() {
        return kind == Kind.DUE_DATE ? newDueDate.toString() : newText;
    }
}
