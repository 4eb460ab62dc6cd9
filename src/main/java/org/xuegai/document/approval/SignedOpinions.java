package org.xuegai.document.approval;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseEvent;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.OpinionBox;
import org.xuegai.document.FiledForms;
import org.xuegai.platform.Messages;

/** The opinions that stand: of each box, and of each department in it, the last one given. */
@Component
public class SignedOpinions {

    private final CaseTimeline timeline;
    private final List<OpinionsBeside> beside;
    private final Meetings meetings;
    private final Messages messages;

    SignedOpinions(CaseTimeline timeline, List<OpinionsBeside> beside, Meetings meetings, Messages messages) {
        this.timeline = timeline;
        this.beside = beside;
        this.meetings = meetings;
        this.messages = messages;
    }

    /** In the order they were given; opinions on what was asked for beside it, or after the decision, are not among them. */
    public List<Opinion> of(CaseFile caseFile, OpinionBox box) {
        Map<String, CaseEvent> last = new LinkedHashMap<>();
        timeline.all(caseFile.caseNo()).stream()
                .filter(event -> box.name().equals(event.opinionBox()))
                .filter(event -> isOnTheFiling(event, caseFile))
                .sorted(Comparator.comparing(CaseEvent::id))
                .forEach(event -> {
                    String unit = Objects.toString(event.department(), "");
                    last.remove(unit);
                    last.put(unit, event);
                });
        return last.values().stream().map(this::opinion).toList();
    }

    private boolean isOnTheFiling(CaseEvent event, CaseFile caseFile) {
        boolean afterDecision =
                caseFile.decidedAt() != null && event.happenedAt().isAfter(caseFile.decidedAt());
        return !afterDecision && beside.stream().noneMatch(request -> request.isBeside(event));
    }

    private Opinion opinion(CaseEvent event) {
        return new Opinion(
                        event.department() == null
                                ? ""
                                : messages.official("document.department." + event.department()),
                        Objects.toString(event.resultLabel(), ""),
                        Objects.toString(
                                event.opinion(),
                                event.personName() == null && event.resultLabel() == null ? event.title() : ""),
                        meetings.of(event),
                        Objects.toString(event.personName(), ""),
                        FiledForms.day(event.happenedAt()))
                .saidOnce();
    }
}
