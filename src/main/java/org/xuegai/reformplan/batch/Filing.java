package org.xuegai.reformplan.batch;

import java.time.LocalDate;

import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.reminder.FilingWindow;
import org.xuegai.society.Society;

/**
 * How far one society has come with its plan of a batch.
 *
 * @param deadline last day for this society
 * @param caseNo null before there is a draft
 */
record Filing(Society society, LocalDate deadline, boolean extended, Progress progress, String caseNo) {

    /** The plan seen from the batch. */
    enum Progress {
        NOT_STARTED,
        DRAFT,
        SOCIETY_REVIEW,
        FILED;

        static Progress of(CaseFile plan) {
            if (plan == null) {
                return NOT_STARTED;
            }
            return switch (plan.status()) {
                case DRAFT -> DRAFT;
                case SOCIETY_REVIEW -> SOCIETY_REVIEW;
                default -> FILED;
            };
        }
    }

    /** A plan that was withdrawn, refused or terminated does not count as reported. */
    static boolean counts(CaseFile plan) {
        return plan.status() != CaseStatus.WITHDRAWN
                && plan.status() != CaseStatus.NOT_ACCEPTED
                && plan.status() != CaseStatus.TERMINATED;
    }

    public boolean filed() {
        return progress == Progress.FILED;
    }

    FilingWindow.Awaited awaited(ReformBatch batch) {
        return new FilingWindow.Awaited(batch.code(), batch.name(), society, deadline, caseNo);
    }

    boolean late(LocalDate today) {
        return !filed() && today.isAfter(deadline);
    }
}
