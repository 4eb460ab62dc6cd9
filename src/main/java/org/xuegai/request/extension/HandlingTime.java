package org.xuegai.request.extension;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;
import org.xuegai.deadline.DeadlineRule;
import org.xuegai.deadline.DeadlineRules;
import org.xuegai.deadline.PromiseClocks;

/** 延长审核: the association's promised time, by what the deadline table allows. Source: domain 2.0.3 延长审核 */
@Component
class HandlingTime implements ExtendableDeadline {

    private static final String STEP = "promise";
    private static final Set<CaseStatus> HANDLED =
            Set.of(CaseStatus.ACCEPTED, CaseStatus.UNDER_REVIEW, CaseStatus.PENDING_DECISION);

    private final PromiseClocks promises;
    private final DeadlineRules rules;

    HandlingTime(PromiseClocks promises, DeadlineRules rules) {
        this.promises = promises;
        this.rules = rules;
    }

    @Override
    public String kind() {
        return "HANDLING";
    }

    @Override
    public Role asker() {
        return Role.departmentOfficer;
    }

    /** Nobody chooses a day. */
    @Override
    public Optional<Running> running(CaseFile caseFile) {
        return HANDLED.contains(caseFile.status()) && days(caseFile) > 0
                ? Optional.of(new Running(
                        promises.of(caseFile.caseNo())
                                .map(promise -> promise.due().date())
                                .orElse(null),
                        null))
                : Optional.empty();
    }

    @Override
    public boolean stillHelps(CaseFile caseFile) {
        CaseStatus status = caseFile.status();
        return caseFile.acceptedAt() != null && !status.isEnded() && !status.isDecided();
    }

    @Override
    public String extend(CaseFile caseFile, LocalDate from, LocalDate to) {
        int days = days(caseFile);
        promises.extend(caseFile.caseNo(), days);
        return String.valueOf(days);
    }

    /** Working days by which the promise may be extended; 0 where nothing is promised. */
    private int days(CaseFile caseFile) {
        return rules.rule(caseFile.caseType(), STEP)
                .map(DeadlineRule::extensionDays)
                .orElse(0);
    }
}
