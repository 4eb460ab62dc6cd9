package org.xuegai.deadline;

import java.time.LocalDate;
import java.util.Optional;

/** The deadline table with its arithmetic. */
public interface DeadlineRules {

    /** The case type's own rule for the step, else that of {@code all}. */
    Optional<DeadlineRule> rule(String caseType, String step);

    /**
     * Last day of the step when it begins on the given day (that day does not count).
     *
     * @param begin for a rule that counts backwards the day of the event; for a given day that day itself
     */
    DueDate due(DeadlineRule rule, LocalDate begin);

    /** Light of something due on a day, seen today. */
    Light light(DeadlineRule rule, LocalDate due);

    /** Days left until the due day in the rule's own days, 0 on the day itself, negative when past. */
    int remaining(DeadlineRule rule, LocalDate due);
}
