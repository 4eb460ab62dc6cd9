package org.xuegai.reformplan.request;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.reformplan.batch.ReformBatches;

/** 延期: a society asks for more time to report, or the association for more time to handle. Source: domain 2.0.3. */
@Component
class ExtensionRequest implements SideRequest {

    static final String FORM = "extension-request";

    private final ReformBatches batches;
    private final Extensions extensions;
    private final XuegaiClock clock;

    ExtensionRequest(ReformBatches batches, Extensions extensions, XuegaiClock clock) {
        this.batches = batches;
        this.extensions = extensions;
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
        return Extensions.Kind.of(caseFile) == Extensions.Kind.BATCH ? Role.societyClerk : Role.departmentOfficer;
    }

    @Override
    public boolean appliesTo(CaseFile caseFile, Actor actor) {
        Extensions.Kind kind = Extensions.Kind.of(caseFile);
        return kind != null
                && !extensions.granted(caseFile.caseNo(), kind)
                && (kind == Extensions.Kind.BATCH ? beforeDeadline(caseFile, actor) : whileHandling(caseFile, actor));
    }

    private boolean beforeDeadline(CaseFile caseFile, Actor actor) {
        LocalDate deadline = caseFile.batchCode() == null
                ? null
                : batches.deadline(caseFile.batchCode(), caseFile.societyId()).orElse(null);
        return actor.has(Role.societyClerk)
                && actor.societyId() != null
                && actor.societyId() == caseFile.societyId()
                && deadline != null
                && !clock.today().isAfter(deadline);
    }

    private static boolean whileHandling(CaseFile caseFile, Actor actor) {
        return actor.has(Role.departmentOfficer)
                && Set.of(CaseStatus.ACCEPTED, CaseStatus.UNDER_REVIEW, CaseStatus.PENDING_DECISION)
                        .contains(caseFile.status());
    }

    @Override
    public boolean isMootIn(CaseStatus status) {
        return status.isEnded() || status.isDecided();
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
