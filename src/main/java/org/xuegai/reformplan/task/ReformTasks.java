package org.xuegai.reformplan.task;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.platform.XuegaiClock;

/** The register of tasks: filled from approved plans, read by everyone who follows them. */
@Component
public class ReformTasks {

    private final ReformTaskRows rows;
    private final ReformTaskChangeRows changes;
    private final CaseFiles cases;
    private final Submissions submissions;
    private final ApplicationEventPublisher events;
    private final XuegaiClock clock;

    ReformTasks(
            ReformTaskRows rows,
            ReformTaskChangeRows changes,
            CaseFiles cases,
            Submissions submissions,
            ApplicationEventPublisher events,
            XuegaiClock clock) {
        this.rows = rows;
        this.changes = changes;
        this.cases = cases;
        this.submissions = submissions;
        this.events = events;
        this.clock = clock;
    }

    /** Enters the tasks of the plan as last reported; a second call changes nothing. */
    @Transactional
    public void registerFrom(String caseNo) {
        if (rows.existsByCaseNo(caseNo)) {
            return;
        }
        CaseFile plan = cases.get(caseNo);
        Submission reported = reported(caseNo);
        rows.saveAll(PlanRow.of(reported.values()).stream()
                .map(row -> row.task(caseNo, plan.societyId(), clock.instant()))
                .toList());
        events.publishEvent(new ReformTasksRegistered(caseNo));
    }

    /**
     * Carries out an approved change; a second call for the same approval changes nothing.
     *
     * @param processId the approval
     */
    @Transactional
    public void adjust(String caseNo, String processId, Adjustment adjustment) {
        for (int taskNo : adjustment.taskNos()) {
            if (changes.existsByProcessIdAndTaskNo(processId, taskNo)) {
                continue;
            }
            ReformTask before = get(caseNo, taskNo);
            rows.save(adjustment.applied(before));
            changes.save(new ReformTaskChange(
                    null,
                    caseNo,
                    processId,
                    taskNo,
                    adjustment.kind(),
                    adjustment.before(before),
                    adjustment.after(),
                    adjustment.reason(),
                    clock.instant()));
        }
        events.publishEvent(new ReformTasksAdjusted(caseNo));
    }

    /** The society has reported how far the task has come. */
    @Transactional
    public void report(String caseNo, int taskNo, int percent) {
        rows.save(get(caseNo, taskNo).reported(percent, clock.today()));
    }

    /** The association has found the task done. */
    @Transactional
    public void complete(String caseNo, int taskNo) {
        rows.save(get(caseNo, taskNo).done());
    }

    private ReformTask get(String caseNo, int taskNo) {
        return rows.findByCaseNoAndTaskNo(caseNo, taskNo)
                .orElseThrow(() -> new IllegalStateException("%s has no task %d".formatted(caseNo, taskNo)));
    }

    /** @return the day by which the approved plan promised the task, whatever has been changed since; null for none */
    public LocalDate approvedDue(String caseNo, int taskNo) {
        return PlanRow.of(reported(caseNo).values()).stream()
                .filter(row -> row.no() == taskNo)
                .map(PlanRow::dueOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** @return the next election of the board as the plan names it; null when it names none */
    LocalDate election(String caseNo) {
        Object day = reported(caseNo).values().get("nextElectionDate");
        return day == null ? null : LocalDate.parse(day.toString());
    }

    private Submission reported(String caseNo) {
        return submissions
                .latest(caseNo, "reform-plan")
                .orElseThrow(() -> new IllegalStateException("%s has no plan to register".formatted(caseNo)));
    }

    /** Tasks of one plan by number; empty before it is approved. */
    public List<ReformTask> ofPlan(String caseNo) {
        return rows.findByCaseNoOrderByTaskNo(caseNo);
    }

    /** Tasks of the society's newest approved plan by number; empty when it has none. */
    public List<ReformTask> ofSociety(long societyId) {
        return newest(rows.findBySocietyIdOrderByIdAsc(societyId));
    }

    /** The same for all societies, by id; one without an approved plan is missing. */
    public Map<Long, List<ReformTask>> bySociety() {
        return rows.findAllByOrderByIdAsc().stream()
                .collect(Collectors.groupingBy(
                        ReformTask::societyId, Collectors.collectingAndThen(Collectors.toList(), ReformTasks::newest)));
    }

    /** @param all tasks of one society, in the order in which they were registered */
    private static List<ReformTask> newest(List<ReformTask> all) {
        Optional<String> newest = all.stream().reduce((first, second) -> second).map(ReformTask::caseNo);
        return all.stream()
                .filter(task -> newest.filter(task.caseNo()::equals).isPresent())
                .sorted(Comparator.comparingInt(ReformTask::taskNo))
                .toList();
    }
}
