package org.xuegai.request.extension;

import java.time.LocalDate;
import java.util.Optional;

import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;

/**
 * A deadline that may be moved once at somebody's request; a module adds each of its own as a bean. What it is called
 * and what is said when it has been moved stand in the bundle {@code request} under
 * {@code request.extension.target.<kind>} and {@code request.extension.granted.<kind>}. Source: domain 2.0.3 延期
 */
public interface ExtendableDeadline {

    /**
     * A deadline that runs.
     *
     * @param due last day as it stands; null where it is not known
     * @param latest last day that may be asked for; null where no day is asked for, because the length is fixed
     */
    record Running(LocalDate due, LocalDate latest) {

        /** Whether there is something to ask for, and still time to do so. */
        boolean canBeMoved(LocalDate today) {
            return latest == null || (!today.isAfter(due) && latest.isAfter(due));
        }
    }

    /** Under what a grant is remembered, each once a case, e.g. {@code BATCH}. */
    String kind();

    /** Who asks: a role of the society whose time it is, or one of the association. */
    default Role asker() {
        return Role.societyClerk;
    }

    /** Empty where it does not run, or cannot be moved. */
    Optional<Running> running(CaseFile caseFile);

    /** Whether moving it, as was asked for earlier, still does something. */
    boolean stillHelps(CaseFile caseFile);

    /** Whether nobody has to decide any more once the case has come to a status: what has been sent needs no time. */
    default boolean isMootIn(CaseStatus status) {
        return status == CaseStatus.SUBMITTED || status.isEnded() || status.isDecided();
    }

    /**
     * Moves it by as much as was asked for.
     *
     * @param from last day as it stood when that was asked for; null where it was not known
     * @param to the day asked for; null where the length is fixed
     * @return how far, as everybody is told: the new last day, or a number of days
     */
    String extend(CaseFile caseFile, LocalDate from, LocalDate to);
}
