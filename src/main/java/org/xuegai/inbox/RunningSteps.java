package org.xuegai.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.deadline.StepExtensions;

/** The deadlines that run in a case, and how one of them is moved: its tasks, lights, reminders and timers follow. */
@Component
public class RunningSteps {

    /**
     * A step under way.
     *
     * @param countedFrom the day on which it began
     * @param due its last day, with all that has moved it so far
     */
    public record Running(LocalDate countedFrom, LocalDate due) {}

    private final InboxRows rows;
    private final StepDues dues;
    private final StepExtensions extensions;
    private final CaseTimers timers;

    RunningSteps(InboxRows rows, StepDues dues, StepExtensions extensions, CaseTimers timers) {
        this.rows = rows;
        this.dues = dues;
        this.extensions = extensions;
        this.timers = timers;
    }

    public Optional<Running> running(String caseNo, String step) {
        return items(caseNo, step)
                .findFirst()
                .map(item -> new Running(item.due().countedFrom(), item.due().dueOn()));
    }

    /**
     * Gives a step more time, wherever in the case it is under way, and with it the steps of timers that count from its beginning.
     *
     * @return the step's new last day
     * @throws java.util.NoSuchElementException when it is not under way
     */
    @Transactional
    public LocalDate extend(String caseNo, String step, List<String> alike, int workingDays) {
        items(caseNo, step).map(item -> item.due().countedFrom()).distinct().forEach(begun -> Stream.concat(
                        Stream.of(step), alike.stream())
                .forEach(each -> extensions.grant(caseNo, each, begun, workingDays)));
        items(caseNo, step).forEach(item -> {
            item.move(dues.begin(item.card(), item.due().countedFrom()));
            rows.save(item);
        });
        timers.recount(caseNo);
        return running(caseNo, step).orElseThrow().due();
    }

    private Stream<InboxItem> items(String caseNo, String step) {
        return rows.findOpenByCaseNo(caseNo).stream()
                .filter(item -> step.equals(item.card().deadlineStep()));
    }
}
