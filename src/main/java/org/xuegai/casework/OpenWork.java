package org.xuegai.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.xuegai.account.Actor;
import org.xuegai.deadline.Light;

/** Tells the case page who holds the case now. */
public interface OpenWork {

    /**
     * @param taskId null where several write under seal and the reader is not one of them
     * @param holder name of the person, or null while it waits for a role
     * @param role candidate role
     * @param department set for a consulted department; null otherwise
     * @param mine the reader may handle it
     */
    record OpenTask(
            String taskId,
            String name,
            String taskKey,
            String holder,
            String role,
            String department,
            Instant since,
            LocalDate due,
            boolean provisional,
            int remainingDays,
            Light light,
            String nextStep,
            boolean paused,
            boolean mine) {}

    /** Whether the reader may ask whoever holds a case to get on with it. */
    boolean mayUrge(Actor reader);

    List<OpenTask> of(String caseNo, Actor reader);

    /** The same for a page of cases, by number and with one question to the database; nothing of a case without any. */
    Map<String, List<OpenTask>> of(List<CaseFile> cases, Actor reader);
}
