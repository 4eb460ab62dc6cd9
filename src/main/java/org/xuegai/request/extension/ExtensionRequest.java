package org.xuegai.request.extension;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.request.SideRequest;

/** 延期: somebody asks for more time for the deadline that runs for them. Source: domain 2.0.3. */
@Component
class ExtensionRequest implements SideRequest {

    static final String FORM = "extension-request";

    private final List<ExtendableDeadline> deadlines;
    private final Extensions extensions;
    private final Messages messages;
    private final XuegaiClock clock;

    ExtensionRequest(List<ExtendableDeadline> deadlines, Extensions extensions, Messages messages, XuegaiClock clock) {
        this.deadlines = deadlines;
        this.extensions = extensions;
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
    public Set<String> decidedOn() {
        return Set.of("extension-review", "extension-decision");
    }

    @Override
    public Role role(CaseFile caseFile, Actor actor) {
        return asked(caseFile, actor).asker();
    }

    @Override
    public boolean appliesTo(CaseFile caseFile, Actor actor) {
        return movable(caseFile, actor).isPresent();
    }

    private ExtendableDeadline asked(CaseFile caseFile, Actor actor) {
        return movable(caseFile, actor).orElseThrow();
    }

    private Optional<ExtendableDeadline> movable(CaseFile caseFile, Actor actor) {
        return deadlines.stream()
                .filter(deadline -> isFor(deadline.asker(), caseFile, actor))
                .filter(deadline -> deadline.running(caseFile)
                        .filter(running -> running.canBeMoved(clock.today()))
                        .isPresent())
                .filter(deadline -> !extensions.granted(caseFile.caseNo(), deadline.kind()))
                .findFirst();
    }

    private static boolean isFor(Role asker, CaseFile caseFile, Actor actor) {
        return actor.has(asker) && (asker.side() != Role.Side.SOCIETY || caseFile.isOf(actor.societyId()));
    }

    @Override
    public boolean isMootIn(CaseStatus status, CaseFile caseFile) {
        return extensions
                .lastAsked(caseFile.caseNo())
                .map(deadline -> deadline.isMootIn(status))
                .orElse(false);
    }

    @Override
    public Map<String, Object> given(CaseFile caseFile, Actor actor) {
        ExtendableDeadline deadline = asked(caseFile, actor);
        Map<String, Object> given = new HashMap<>();
        given.put("extensionTarget", messages.official("request.extension.target." + deadline.kind()));
        deadline.running(caseFile)
                .map(ExtendableDeadline.Running::due)
                .ifPresent(due -> given.put("originalDueDate", due.toString()));
        return given;
    }

    /** {@code extensionFixed}: whether no day is asked for. */
    @Override
    public Map<String, Object> facts(CaseFile caseFile, Actor actor) {
        return asked(caseFile, actor)
                .running(caseFile)
                .map(ExtendableDeadline.Running::latest)
                .<Map<String, Object>>map(latest -> Map.of("extensionFixed", false, "latestExtensionDate", latest))
                .orElse(Map.of("extensionFixed", true));
    }

    @Override
    public Map<String, Object> completed(CaseFile caseFile, Map<String, Object> data, Actor actor) {
        ExtendableDeadline deadline = asked(caseFile, actor);
        data.put(Extensions.KIND, deadline.kind());
        data.put("extensionSide", deadline.asker().side().name());
        return data;
    }

    @Override
    public Map<String, Object> variables(CaseFile caseFile, Map<String, Object> data) {
        return Map.of("extensionSide", data.get("extensionSide"));
    }
}
