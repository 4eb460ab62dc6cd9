package org.xuegai.consultation.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.consultation.ConsultationIssue;
import org.xuegai.consultation.ConsultationIssue.Source;
import org.xuegai.consultation.ConsultationMeeting;
import org.xuegai.consultation.ConsultationMeeting.Kind;
import org.xuegai.consultation.ConsultationMeetings;
import org.xuegai.consultation.Issues;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.reformplan.task.ReformTask;
import org.xuegai.reformplan.task.ReformTasks;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** Which meetings the rules ask for today. Source: domain 2.5 E02 (frequency, special meeting) */
@Component
public class Suggestions {

    /** @param text in officials' words */
    public record Suggestion(Kind kind, String text) {}

    private final ConsultationMeetings meetings;
    private final Issues issues;
    private final ReformTasks tasks;
    private final Societies societies;
    private final RuleParameters parameters;
    private final Messages messages;
    private final XuegaiClock clock;

    Suggestions(
            ConsultationMeetings meetings,
            Issues issues,
            ReformTasks tasks,
            Societies societies,
            RuleParameters parameters,
            Messages messages,
            XuegaiClock clock) {
        this.meetings = meetings;
        this.issues = issues;
        this.tasks = tasks;
        this.societies = societies;
        this.parameters = parameters;
        this.messages = messages;
        this.clock = clock;
    }

    public List<Suggestion> today() {
        List<Suggestion> due = new ArrayList<>();
        regular(Kind.PILOT, parameters.integer("consultationPilotMonths")).ifPresent(due::add);
        regular(Kind.QUARTERLY, parameters.integer("consultationMonths")).ifPresent(due::add);
        Map<Long, List<ReformTask>> registered = tasks.bySociety();
        societies.findAllByOrderByCode().stream()
                .filter(Society::active)
                .flatMap(society -> redLights(society, registered.getOrDefault(society.id(), List.of())).stream())
                .forEach(due::add);
        issues.waiting().stream()
                .filter(issue -> issue.source() == Source.PLAN)
                .map(ConsultationIssue::title)
                .map(title -> new Suggestion(Kind.SPECIAL, messages.get("consultation.suggest.plan", title)))
                .forEach(due::add);
        return due;
    }

    /** Empty while one of the kind is ahead, or the last one is recent enough. */
    private Optional<Suggestion> regular(Kind kind, int months) {
        if (meetings.ahead().stream().map(ConsultationMeeting::kind).anyMatch(kind::equals)) {
            return Optional.empty();
        }
        Optional<LocalDate> last = meetings.lastHeld(kind);
        return last.filter(day -> clock.today().isBefore(day.plusMonths(months)))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new Suggestion(
                        kind,
                        last.map(day -> messages.get("consultation.suggest." + kind, months, day))
                                .orElseGet(() -> messages.get("consultation.suggest." + kind + ".first", months))));
    }

    private Optional<Suggestion> redLights(Society society, List<ReformTask> registered) {
        long red = registered.stream()
                .filter(task -> task.isOverdue(clock.today()))
                .count();
        return red < parameters.integer("consultationRedTasks")
                ? Optional.empty()
                : Optional.of(
                        new Suggestion(Kind.SPECIAL, messages.get("consultation.suggest.red", society.name(), red)));
    }
}
