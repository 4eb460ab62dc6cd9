package org.xuegai.tracking.interview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.Accounts;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseNotices;
import org.xuegai.deadline.DeadlineRules;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.reformplan.task.ReformTask;
import org.xuegai.tracking.TaskReports;
import org.xuegai.tracking.TaskTracking;

/** Tells society and department of tasks that come due: 15, 7, 0 calendar days ahead, and once late. Source: D6 */
@Component
class TaskReminders {

    private static final int LATE = -1;

    private final TaskReports reports;
    private final SentDuties sent;
    private final DeadlineRules rules;
    private final CaseFiles caseFiles;
    private final CaseNotices notices;
    private final Accounts accounts;
    private final Messages messages;
    private final XuegaiClock clock;

    TaskReminders(
            TaskReports reports,
            SentDuties sent,
            DeadlineRules rules,
            CaseFiles caseFiles,
            CaseNotices notices,
            Accounts accounts,
            Messages messages,
            XuegaiClock clock) {
        this.reports = reports;
        this.sent = sent;
        this.rules = rules;
        this.caseFiles = caseFiles;
        this.notices = notices;
        this.accounts = accounts;
        this.messages = messages;
        this.clock = clock;
    }

    /** One notice for all tasks of one day. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void send(TaskTracking tracking) {
        List<Integer> days =
                rules.rule(TaskTracking.CASE_TYPE, "task").orElseThrow().reminderDays();
        Map<LocalDate, List<ReformTask>> byDay = reports.openTasks(tracking.caseNo()).values().stream()
                .filter(task -> task.dueOn() != null)
                .collect(Collectors.groupingBy(ReformTask::dueOn, TreeMap::new, Collectors.toList()));
        byDay.forEach((due, tasks) -> step(due, days)
                .filter(step -> sent.firstTime(tracking.caseNo(), "DUE-" + due + "-" + step, null))
                .ifPresent(step -> tell(tracking, due, tasks, step)));
    }

    /** The reminder that is due today or was missed last; -1 once the day has passed, empty while it is far off. */
    private Optional<Integer> step(LocalDate due, List<Integer> days) {
        long left = ChronoUnit.DAYS.between(clock.today(), due);
        return left < 0
                ? Optional.of(LATE)
                : days.stream().filter(day -> left <= day).min(Integer::compare);
    }

    private void tell(TaskTracking tracking, LocalDate due, List<ReformTask> tasks, int step) {
        CaseFile caseFile = caseFiles.get(tracking.caseNo());
        Map<String, String> params = new HashMap<>();
        params.put("dueDate", due.toString());
        params.put("remainingDays", String.valueOf(ChronoUnit.DAYS.between(clock.today(), due)));
        params.put(
                "taskNames",
                tasks.stream()
                        .map(task -> messages.official("tracking.task", task.taskNo(), task.name()))
                        .collect(Collectors.joining(messages.official("tracking.tasks.separator"))));
        notices.to(people(caseFile, step), step == LATE ? "N07tasks" : "N06tasks", caseFile, params);
    }

    private Stream<Accounts.Person> people(CaseFile caseFile, int step) {
        Stream<Accounts.Person> society = Stream.of(Role.societyClerk, Role.secretaryGeneral)
                .flatMap(role -> accounts.withRole(role, caseFile.societyId(), null).stream());
        return step == LATE
                ? Stream.concat(society, accounts.withRole(Role.departmentOfficer, null, null).stream())
                : society;
    }
}
