package org.xuegai.casework.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseProgress;
import org.xuegai.casework.CaseType;
import org.xuegai.casework.CaseTypes;

/** Reads from the engine's history how far a case's main process has come. */
@Component
class CaseProgressProcess implements CaseProgress {

    private final HistoryService history;
    private final RepositoryService repository;
    private final CaseTypes types;
    private final SealedVisits sealed;

    CaseProgressProcess(
            @Lazy HistoryService history, @Lazy RepositoryService repository, CaseTypes types, SealedVisits sealed) {
        this.history = history;
        this.repository = repository;
        this.types = types;
        this.sealed = sealed;
    }

    @Override
    public List<StepState> steps(CaseFile caseFile) {
        List<CaseType.Step> steps = types.get(caseFile.caseType()).steps();
        List<Visit> visits = visits(caseFile);
        int now = now(steps, visits);
        List<StepState> states = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Optional<Visit> last = last(visits, steps.get(i).activityId());
            Instant finished = last.map(Visit::end).orElse(null);
            states.add(new StepState(steps.get(i).title(), state(i, now, finished), finished));
        }
        return states;
    }

    @Override
    public Diagram diagram(CaseFile caseFile) {
        String definitionId = instance(caseFile)
                .map(HistoricProcessInstance::getProcessDefinitionId)
                .orElseGet(() -> repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(caseFile.caseType())
                        .latestVersion()
                        .singleResult()
                        .getId());
        try (InputStream model = repository.getProcessModel(definitionId)) {
            return new Diagram(new String(model.readAllBytes(), StandardCharsets.UTF_8), visits(caseFile));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static State state(int step, int now, Instant finished) {
        if (step == now) {
            return State.NOW;
        }
        if (step > now) {
            return State.AHEAD;
        }
        return finished == null ? State.SKIPPED : State.DONE;
    }

    /** The step that is under way; between two steps, e.g. while returned, the one that comes next. */
    private static int now(List<CaseType.Step> steps, List<Visit> visits) {
        int latest = -1;
        Instant at = Instant.MIN;
        for (int i = 0; i < steps.size(); i++) {
            Optional<Visit> last = last(visits, steps.get(i).activityId());
            if (last.isPresent() && last.get().end() == null) {
                return i;
            }
            if (last.isPresent() && !last.get().end().isBefore(at)) {
                latest = i;
                at = last.get().end();
            }
        }
        return latest == steps.size() - 1 ? steps.size() : Math.max(latest, 0);
    }

    private static Optional<Visit> last(List<Visit> visits, String activityId) {
        return visits.stream().filter(visit -> visit.id().equals(activityId)).reduce((first, second) -> second);
    }

    private List<Visit> visits(CaseFile caseFile) {
        return instance(caseFile)
                .map(instance -> sealed.covered(instance.getProcessDefinitionId(), visits(instance)))
                .orElse(List.of());
    }

    private List<Visit> visits(HistoricProcessInstance instance) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .sorted(Comparator.comparing(HistoricActivityInstance::getStartTime))
                .map(visit ->
                        new Visit(visit.getActivityId(), instant(visit.getStartTime()), instant(visit.getEndTime())))
                .toList();
    }

    private Optional<HistoricProcessInstance> instance(CaseFile caseFile) {
        return history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(caseFile.caseType())
                .processInstanceBusinessKey(caseFile.caseNo())
                .list()
                .stream()
                .findFirst();
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
