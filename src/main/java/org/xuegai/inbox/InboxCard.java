package org.xuegai.inbox;

import java.time.Instant;
import java.time.LocalDate;

import org.xuegai.casework.Suspensions;
import org.xuegai.deadline.Light;

/**
 * One card of the inbox, with what a decision needs.
 *
 * @param day last day; null without a deadline
 * @param summary what matters about it; null when no module says anything
 * @param holder who has claimed it; null while nobody has
 * @param suspended by what order its case stands still; null while it does not
 * @param caseOpen whether the reader may open the case itself; a request may come before the case is sent
 */
record InboxCard(
        String taskId,
        String caseNo,
        String name,
        String typeTitle,
        String societyName,
        Light light,
        int remainingDays,
        LocalDate day,
        boolean provisional,
        Instant since,
        String nextStep,
        String summary,
        String holder,
        boolean mine,
        boolean caseOpen,
        Suspensions.Order suspended) {}
