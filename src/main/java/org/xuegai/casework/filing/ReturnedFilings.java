package org.xuegai.casework.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseEvent;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.OpenWork;
import org.xuegai.casework.RoleNames;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.form.FormDefinition;
import org.xuegai.platform.Dates;
import org.xuegai.platform.Messages;

/** Finds why a filing came back, for whoever is to change it. Source: domain 6 退回要说清楚 */
@Component
class ReturnedFilings {

    private static final Set<String> RETURNS = Set.of("RETURN", "CORRECT", CaseEvent.RETURNED);

    private final CaseTimeline timeline;
    private final Submissions submissions;
    private final OpenWork openWork;
    private final List<ReturnRemarks> remarks;
    private final RoleNames roleNames;
    private final Messages messages;
    private final Dates dates;

    ReturnedFilings(
            CaseTimeline timeline,
            Submissions submissions,
            OpenWork openWork,
            List<ReturnRemarks> remarks,
            RoleNames roleNames,
            Messages messages,
            Dates dates) {
        this.timeline = timeline;
        this.submissions = submissions;
        this.openWork = openWork;
        this.remarks = remarks;
        this.roleNames = roleNames;
        this.messages = messages;
        this.dates = dates;
    }

    /** @return null where nothing was returned */
    Returned of(FormWork work, Actor reader) {
        if (work.taskId() == null) {
            return null;
        }
        List<Returned.Word> words = returns(work.caseFile(), reader).stream()
                .map(event -> word(event, work))
                .toList();
        return words.isEmpty() ? null : new Returned(words, deadline(work, reader));
    }

    /** Data of the filing that was returned; null where all of the form is open. */
    Map<String, Object> filed(FormWork work) {
        return work.context().open() == null
                ? null
                : submissions
                        .latest(work.caseFile().caseNo(), work.form().id())
                        .map(Submission::values)
                        .orElse(null);
    }

    /** When the form was last sent; null where it never was. */
    Instant sentAt(FormWork work) {
        return work.taskId() == null
                ? null
                : submissions
                        .latest(work.caseFile().caseNo(), work.form().id())
                        .map(Submission::submittedAt)
                        .orElse(null);
    }

    /** What follows once the form has been sent again; null where it is the first time. */
    String nextStep(FormWork work, Actor reader) {
        return open(work, reader).map(OpenWork.OpenTask::nextStep).orElse(null);
    }

    /** What the society says among its own people does not do away with what the association asked for. */
    private List<CaseEvent> returns(CaseFile caseFile, Actor reader) {
        List<CaseEvent> all = timeline.of(caseFile.caseNo(), reader).stream()
                .filter(event -> event.resultCode() != null && RETURNS.contains(event.resultCode()))
                .toList();
        List<CaseEvent> last = new ArrayList<>(all.stream().limit(1).toList());
        if (last.stream().anyMatch(ReturnedFilings::isSocietys)
                && !caseFile.reopened().isEmpty()) {
            all.stream().filter(event -> !isSocietys(event)).findFirst().ifPresent(last::add);
        }
        return last;
    }

    private static boolean isSocietys(CaseEvent event) {
        return Role.valueOf(event.roleName()).side() == Role.Side.SOCIETY;
    }

    private Returned.Word word(CaseEvent event, FormWork work) {
        String role = roleNames.of(event.roleName(), event.department());
        return new Returned.Word(
                messages.get("casework.returned.by", role, event.personName()),
                event.resultLabel() == null ? event.title() : event.resultLabel(),
                event.happenedAt(),
                event.opinion(),
                review(event).map(review -> asked(review, work.form())).orElse(List.of()));
    }

    private Optional<Submission> review(CaseEvent event) {
        return submissions.of(event.caseNo()).stream()
                .filter(filed -> event.taskKey().equals(filed.taskKey()))
                .reduce((first, second) -> second);
    }

    private List<Returned.Asked> asked(Submission review, FormDefinition form) {
        return remarks.stream()
                .filter(source -> source.appliesTo(review.formId()))
                .flatMap(source -> source.of(review).stream())
                .map(remark -> new Returned.Asked(
                        FormPart.at(form, remark.place()).orElse(null), remark.about(), remark.said()))
                .toList();
    }

    private String deadline(FormWork work, Actor reader) {
        return open(work, reader)
                .filter(task -> task.due() != null && !task.paused())
                .map(task -> messages.get(
                        task.remainingDays() < 0 ? "casework.returned.late" : "casework.returned.due",
                        dates.day(task.due()),
                        Math.abs(task.remainingDays())))
                .orElse(null);
    }

    private Optional<OpenWork.OpenTask> open(FormWork work, Actor reader) {
        return openWork.of(work.caseFile().caseNo(), reader).stream()
                .filter(task -> task.taskId().equals(work.taskId()))
                .findFirst();
    }
}
