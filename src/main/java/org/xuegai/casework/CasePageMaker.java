package org.xuegai.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.deadline.PromiseClocks;
import org.xuegai.platform.Dates;
import org.xuegai.platform.Json;
import org.xuegai.platform.Messages;
import org.xuegai.society.Society;

/** Gathers the case page. */
@Component
class CasePageMaker {

    private final CaseTypes types;
    private final OpenWork openWork;
    private final PromiseClocks promises;
    private final CaseTimeline timeline;
    private final CaseProgress progress;
    private final Submissions submissions;
    private final List<CasePapers> papers;
    private final List<CaseOperation> operations;
    private final CaseFilings filings;
    private final RoleNames roleNames;
    private final Messages messages;
    private final Dates dates;

    CasePageMaker(
            CaseTypes types,
            OpenWork openWork,
            PromiseClocks promises,
            CaseTimeline timeline,
            CaseProgress progress,
            Submissions submissions,
            List<CasePapers> papers,
            List<CaseOperation> operations,
            CaseFilings filings,
            RoleNames roleNames,
            Messages messages,
            Dates dates) {
        this.types = types;
        this.openWork = openWork;
        this.promises = promises;
        this.timeline = timeline;
        this.progress = progress;
        this.submissions = submissions;
        this.papers = papers;
        this.operations = operations;
        this.filings = filings;
        this.roleNames = roleNames;
        this.messages = messages;
        this.dates = dates;
    }

    CasePage make(CaseFile caseFile, Actor reader) {
        List<OpenWork.OpenTask> open = openWork.of(caseFile.caseNo(), reader);
        PromiseClocks.Promise promise = promises.of(caseFile.caseNo()).orElse(null);
        List<CasePage.Step> steps = steps(caseFile, open);
        return new CasePage(
                caseFile,
                types.get(caseFile.caseType()),
                Json.read(caseFile.profile(), Society.class),
                headline(caseFile, open),
                open,
                promise,
                promise == null ? null : promiseText(promise),
                timeline.of(caseFile.caseNo(), reader),
                steps,
                stepText(steps),
                clerk(caseFile),
                filed(caseFile),
                papers.stream()
                        .flatMap(source -> source.of(caseFile, reader).stream())
                        .toList(),
                operations.stream()
                        .filter(operation -> operation.appliesTo(caseFile, reader))
                        .map(operation -> new CasePage.Link(operation.label(), operation.path(caseFile)))
                        .toList(),
                caseFile.status() == CaseStatus.DRAFT && filings.mayFill(caseFile, reader),
                openWork.mayUrge(reader) && !open.isEmpty());
    }

    /** 待审定，现在在分管副主席贺文昭处 */
    String headline(CaseFile caseFile, List<OpenWork.OpenTask> open) {
        String status = messages.get("casework.status." + caseFile.status());
        if (caseFile.status() == CaseStatus.DRAFT) {
            return messages.get("casework.headline.draft");
        }
        if (open.isEmpty()) {
            return caseFile.docNumber() == null
                    ? status
                    : messages.get("casework.headline.number", status, caseFile.docNumber());
        }
        return messages.get(
                "casework.headline.held",
                status,
                open.stream().map(this::holder).distinct().collect(Collectors.joining(messages.get("casework.and"))));
    }

    private String holder(OpenWork.OpenTask task) {
        String role = roleNames.of(task.role(), task.department());
        return task.holder() == null ? role : role + " " + task.holder();
    }

    private String promiseText(PromiseClocks.Promise promise) {
        if (promise.stopped()) {
            return messages.get("casework.promise.kept", promise.totalDays(), promise.usedDays());
        }
        return messages.get(
                promise.remainingDays() < 0 ? "casework.promise.late" : "casework.promise.text",
                promise.totalDays(),
                promise.usedDays(),
                Math.abs(promise.remainingDays()),
                dates.day(promise.due().date()));
    }

    private List<CasePage.Step> steps(CaseFile caseFile, List<OpenWork.OpenTask> open) {
        if (caseFile.status() == CaseStatus.DRAFT) {
            return List.of();
        }
        List<CasePage.Step> steps = new ArrayList<>();
        for (CaseProgress.StepState step : progress.steps(caseFile)) {
            steps.add(new CasePage.Step(step.title(), step.state(), hint(step, open)));
        }
        return steps;
    }

    private String hint(CaseProgress.StepState step, List<OpenWork.OpenTask> open) {
        return switch (step.state()) {
            case NOW -> open.isEmpty() ? null : holder(open.get(0));
            case DONE -> step.finishedAt() == null ? null : dates.day(step.finishedAt());
            case SKIPPED -> messages.get("casework.step.notNeeded");
            case AHEAD -> null;
        };
    }

    private String stepText(List<CasePage.Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).state() == CaseProgress.State.NOW) {
                return messages.get("casework.stepOf", steps.size(), i + 1);
            }
        }
        return messages.get("casework.stepsAll", steps.size());
    }

    /** Whom to call about the case, as the latest filing names them; null when its form does not ask. */
    private String clerk(CaseFile caseFile) {
        return submissions
                .latest(caseFile.caseNo(), types.get(caseFile.caseType()).startForm())
                .map(Submission::values)
                .filter(values -> values.get("clerkName") != null)
                .map(values -> messages.get(
                        "casework.clerk.reach",
                        values.get("clerkName"),
                        Objects.toString(values.get("clerkPhone"), "")))
                .orElse(null);
    }

    private List<CasePage.Filing> filed(CaseFile caseFile) {
        CaseType type = types.get(caseFile.caseType());
        List<CasePage.Filing> list = new ArrayList<>();
        for (Submission filing : submissions.of(caseFile.caseNo())) {
            if (filing.formId().equals(type.startForm())) {
                list.add(
                        0,
                        new CasePage.Filing(
                                messages.get("casework.filing", type.title(), filing.revision()),
                                messages.get(
                                        "casework.filing.note",
                                        filing.submittedByName(),
                                        filing.sha256().substring(0, 12)),
                                filing.submittedAt(),
                                "/cases/%s/filings/%d".formatted(caseFile.caseNo(), filing.revision())));
            }
        }
        return list;
    }
}
