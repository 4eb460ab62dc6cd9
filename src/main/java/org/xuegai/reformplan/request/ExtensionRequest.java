package org.xuegai.reformplan.request;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;
import org.xuegai.deadline.PromiseClocks;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;

/** 延期: a society asks for more time to report or to correct, the association for more time to handle. Source: domain 2.0.3. */
@Component
class ExtensionRequest implements SideRequest {

    static final String FORM = "extension-request";

    private final SocietyDeadlines deadlines;
    private final Extensions extensions;
    private final PromiseClocks promises;
    private final Messages messages;
    private final XuegaiClock clock;

    ExtensionRequest(
            SocietyDeadlines deadlines,
            Extensions extensions,
            PromiseClocks promises,
            Messages messages,
            XuegaiClock clock) {
        this.deadlines = deadlines;
        this.extensions = extensions;
        this.promises = promises;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "extension";
    }

    @Override
    public String formId() {
        return FORM;
    }

    @Override
    public String processId() {
        return "extension";
    }

    @Override
    public Role role(CaseFile caseFile, Actor actor) {
        return Extensions.Kind.of(caseFile) == Extensions.Kind.HANDLING ? Role.departmentOfficer : Role.societyClerk;
    }

    @Override
    public boolean appliesTo(CaseFile caseFile, Actor actor) {
        Extensions.Kind kind = Extensions.Kind.of(caseFile);
        return kind != null
                && !extensions.granted(caseFile.caseNo(), kind)
                && (kind == Extensions.Kind.HANDLING
                        ? whileHandling(caseFile, actor)
                        : beforeDeadline(caseFile, kind, actor));
    }

    private boolean beforeDeadline(CaseFile caseFile, Extensions.Kind kind, Actor actor) {
        return actor.has(Role.societyClerk)
                && caseFile.isOf(actor.societyId())
                && deadlines
                        .running(caseFile, kind)
                        .filter(running -> !clock.today().isAfter(running.due()))
                        .filter(running -> running.latest().isAfter(running.due()))
                        .isPresent();
    }

    private static boolean whileHandling(CaseFile caseFile, Actor actor) {
        return actor.has(Role.departmentOfficer)
                && Set.of(CaseStatus.ACCEPTED, CaseStatus.UNDER_REVIEW, CaseStatus.PENDING_DECISION)
                        .contains(caseFile.status());
    }

    /** What has been sent needs no more time. */
    @Override
    public boolean isMootIn(CaseStatus status) {
        return status == CaseStatus.SUBMITTED || status.isEnded() || status.isDecided();
    }

    @Override
    public Map<String, Object> given(CaseFile caseFile) {
        Extensions.Kind kind = Extensions.Kind.of(caseFile);
        Map<String, Object> given = new HashMap<>();
        given.put("extensionTarget", messages.official("reformplan.extension.target." + kind));
        due(caseFile, kind).ifPresent(due -> given.put("originalDueDate", due.toString()));
        return given;
    }

    private Optional<LocalDate> due(CaseFile caseFile, Extensions.Kind kind) {
        return kind == Extensions.Kind.HANDLING
                ? promises.of(caseFile.caseNo()).map(promise -> promise.due().date())
                : deadlines.running(caseFile, kind).map(SocietyDeadlines.Running::due);
    }

    @Override
    public Map<String, Object> completed(CaseFile caseFile, Map<String, Object> data) {
        data.put("extensionKind", Extensions.Kind.of(caseFile).name());
        return data;
    }

    @Override
    public Map<String, Object> variables(CaseFile caseFile, Map<String, Object> data) {
        return Map.of("extensionKind", data.get("extensionKind"));
    }
}
