package org.xuegai.expert.recusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;
import org.xuegai.deadline.DeadlineRules;
import org.xuegai.expert.group.Selection;
import org.xuegai.expert.group.Selections;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.request.SideRequest;

/** 申请回避: a society that has been told who will come asks for somebody else. Source: domain 2.3 step 8, D6 */
@Component
class RecusalRequest implements SideRequest {

    static final String FORM = "recusal-request";

    /** Who of a society may ask. */
    private static final List<Role> ASKERS = List.of(Role.societyClerk, Role.secretaryGeneral, Role.societyPresident);

    private final Selections selections;
    private final DeadlineRules deadlines;
    private final XuegaiClock clock;

    RecusalRequest(Selections selections, DeadlineRules deadlines, XuegaiClock clock) {
        this.selections = selections;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "recusal";
    }

    @Override
    public String formId() {
        return FORM;
    }

    @Override
    public String processId() {
        return "recusal";
    }

    /** What was asked for stands in fields of its own before the task force. */
    @Override
    public Set<String> decidedOn() {
        return Set.of();
    }

    @Override
    public Role role(CaseFile caseFile, Actor actor) {
        return ASKERS.stream().filter(actor::has).findFirst().orElseThrow();
    }

    @Override
    public boolean appliesTo(CaseFile caseFile, Actor actor) {
        return caseFile.isOf(actor.societyId())
                && ASKERS.stream().anyMatch(actor::has)
                && selections
                        .findFirstByCaseNoOrderByIdDesc(caseFile.caseNo())
                        .filter(this::open)
                        .isPresent();
    }

    /** For two working days from the notice on. */
    private boolean open(Selection selection) {
        LocalDate noticed = selection.noticedOn();
        if (noticed == null) {
            return false;
        }
        LocalDate last = deadlines
                .due(deadlines.rule("all", "recusalRequest").orElseThrow(), noticed)
                .date();
        return !clock.today().isAfter(last);
    }

    @Override
    public boolean isMootIn(CaseStatus status, CaseFile caseFile) {
        return status.isEnded();
    }

    @Override
    public Map<String, Object> variables(CaseFile caseFile, Map<String, Object> data) {
        return Map.of("recusedExpert", data.get("recusedExpert"));
    }
}
