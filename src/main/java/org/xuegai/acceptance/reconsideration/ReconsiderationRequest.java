package org.xuegai.acceptance.reconsideration;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.acceptance.AcceptanceCases;
import org.xuegai.acceptance.AcceptanceWords;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;
import org.xuegai.deadline.DeadlineRules;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.request.SideRequest;

/** A society asks three other experts, signed by its president, within five working days of the result. Source: domain 2.0.3 复核, 2.4 step 9 */
@Component
class ReconsiderationRequest implements SideRequest {

    private static final String STEP = "reconsiderationRequest";

    private final Acceptances acceptances;
    private final AcceptanceWords words;
    private final DeadlineRules rules;
    private final XuegaiClock clock;

    ReconsiderationRequest(Acceptances acceptances, AcceptanceWords words, DeadlineRules rules, XuegaiClock clock) {
        this.acceptances = acceptances;
        this.words = words;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "reconsideration";
    }

    @Override
    public String formId() {
        return "reconsideration-request";
    }

    @Override
    public String processId() {
        return "reconsideration";
    }

    @Override
    public Set<String> decidedOn() {
        return Set.of("reconsideration-signature", "reconsideration-decision");
    }

    @Override
    public Role role(CaseFile caseFile, Actor actor) {
        return Role.societyClerk;
    }

    @Override
    public boolean appliesTo(CaseFile caseFile, Actor actor) {
        return AcceptanceCases.TYPE.equals(caseFile.caseType())
                && caseFile.status() == CaseStatus.ISSUED
                && actor.has(Role.societyClerk)
                && caseFile.isOf(actor.societyId())
                && isOpen(acceptances.get(caseFile.caseNo()));
    }

    private boolean isOpen(Acceptance acceptance) {
        return acceptance.announcedOn() != null
                && acceptance.reconsideration() == null
                && !clock.today().isAfter(lastDay(acceptance.announcedOn()));
    }

    private LocalDate lastDay(LocalDate announced) {
        return rules.due(rules.rule(AcceptanceCases.TYPE, STEP).orElseThrow(), announced)
                .date();
    }

    /** The president signs before the time is over, or nothing was asked. */
    @Override
    public boolean isMootIn(CaseStatus status, CaseFile caseFile) {
        return status == CaseStatus.CLOSED || status.isEnded();
    }

    @Override
    public Map<String, Object> given(CaseFile caseFile, Actor actor) {
        return Map.of(
                "contestedConclusion",
                words.conclusion(acceptances.get(caseFile.caseNo()).conclusion()));
    }
}
