package org.xuegai.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;
import org.xuegai.deadline.DeadlineRules;
import org.xuegai.inbox.RunningSteps;
import org.xuegai.request.extension.ExtendableDeadline;

/** The time to verify objections, once, by what the deadline table allows. Source: D6 异议核查 10 (+10) */
@Component
class VerificationTime implements ExtendableDeadline {

    /** Step of the deadline table. */
    static final String STEP = "objectionCheck";

    private final RunningSteps steps;
    private final DeadlineRules rules;

    VerificationTime(RunningSteps steps, DeadlineRules rules) {
        this.steps = steps;
        this.rules = rules;
    }

    @Override
    public String kind() {
        return "OBJECTION";
    }

    @Override
    public Role asker() {
        return Role.departmentOfficer;
    }

    /** Nobody chooses a day. */
    @Override
    public Optional<Running> running(CaseFile caseFile) {
        return stillHelps(caseFile)
                ? steps.running(caseFile.caseNo(), STEP).map(running -> new Running(running.due(), null))
                : Optional.empty();
    }

    @Override
    public boolean stillHelps(CaseFile caseFile) {
        return caseFile.status() == CaseStatus.OBJECTION_CHECK;
    }

    @Override
    public boolean isMootIn(CaseStatus status) {
        return status == CaseStatus.IN_PUBLICITY || status.isEnded() || status.isDecided();
    }

    @Override
    public String extend(CaseFile caseFile, LocalDate from, LocalDate to) {
        int days = rules.rule(caseFile.caseType(), STEP).orElseThrow().extensionDays();
        steps.extend(caseFile.caseNo(), STEP, List.of(), days);
        return String.valueOf(days);
    }
}
