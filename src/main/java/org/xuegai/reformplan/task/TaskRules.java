package org.xuegai.reformplan.task;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/** What a task is held to, both in the plan that promises it and in a later change of it. Source: domain 2.1 G3, G4 */
public final class TaskRules {

    /** Tasks that may wait for the next election of the board. Source: domain 2.1 G3 */
    private static final Set<Integer> WITH_ELECTION = Set.of(2, 5);

    private static final Pattern BODY = Pattern.compile("秘书处|理事会|办公室|委员会|工作组|小组|学会|协会|研究会|部门|全体|有关人员");

    private TaskRules() {}

    /**
     * @param periodEnd of the batch; null where there is none
     * @param election next one of the society's board; null when not known
     */
    public static boolean endsInTime(int taskNo, LocalDate dueOn, LocalDate periodEnd, LocalDate election) {
        return periodEnd == null
                || !dueOn.isAfter(periodEnd)
                || (WITH_ELECTION.contains(taskNo) && election != null && !dueOn.isAfter(election));
    }

    /** Whether the name is that of an office or a board; a task is in the hands of a person. */
    public static boolean isBody(String responsible) {
        return BODY.matcher(responsible).find();
    }
}
