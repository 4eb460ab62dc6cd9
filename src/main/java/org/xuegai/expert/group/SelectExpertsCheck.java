package org.xuegai.expert.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.casework.engine.Finding;
import org.xuegai.expert.Expert;
import org.xuegai.expert.Experts;
import org.xuegai.expert.draw.DrawRow;
import org.xuegai.expert.draw.Drawing;
import org.xuegai.expert.draw.ExpertDraw;
import org.xuegai.expert.draw.ExpertDraws;
import org.xuegai.expert.rule.ExpertDecisions;
import org.xuegai.form.FormAdvice.Level;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.form.Values;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** Only a group drawn for this number, within the rules and free of conflicts, can be settled on. Source: D3 */
@Component
class SelectExpertsCheck implements FormCheck {

    private static final String COUNT = "expertCount";
    private static final String NOTE = "compositionNote";
    private static final int NOTE_MIN = 10;

    private final Selections selections;
    private final ExpertDraws draws;
    private final Drawing drawing;
    private final Conflicts conflicts;
    private final Experts experts;
    private final ExpertDecisions decisions;
    private final Messages messages;

    SelectExpertsCheck(
            Selections selections,
            ExpertDraws draws,
            Drawing drawing,
            Conflicts conflicts,
            Experts experts,
            ExpertDecisions decisions,
            Messages messages) {
        this.selections = selections;
        this.draws = draws;
        this.drawing = drawing;
        this.conflicts = conflicts;
        this.experts = experts;
        this.decisions = decisions;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return Selection.FORM.equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        Long count = Values.count(data, COUNT);
        Optional<Selection> selection = selections.findFirstByCaseNoOrderByIdDesc(context.caseNo());
        if (selection.isEmpty() || count == null) {
            return List.of();
        }
        List<FieldProblem> wrong = decisions
                .size(count.intValue(), selection.get().purpose(), true)
                .stream()
                .map(SelectExpertsCheck::problem)
                .toList();
        return wrong.isEmpty() ? drawn(selection.get(), count, data) : wrong;
    }

    private List<FieldProblem> drawn(Selection selection, long count, Map<String, Object> data) {
        Optional<ExpertDraw> draw = draws.findFirstBySelectionIdOrderByDrawNoDesc(selection.id())
                .filter(last -> selection.isAhead(last.drawNo()));
        if (draw.isEmpty()) {
            return List.of(new FieldProblem(COUNT, "NOT_DRAWN", messages.get("expert.wrong.notDrawn")));
        }
        if (draw.get().groupSize() != count) {
            return List.of(new FieldProblem(
                    COUNT,
                    "NOT_DRAWN",
                    messages.get("expert.wrong.drawnFor", draw.get().groupSize(), count)));
        }
        List<FieldProblem> wrong = new ArrayList<>();
        for (Finding finding : drawing.findings(selection, draw.get())) {
            if (finding.level() == Level.BLOCK || !explained(data)) {
                wrong.add(problem(finding));
            }
        }
        draw.get().group().stream()
                .filter(row -> !row.result().seated())
                .forEach(row -> wrong.addAll(conflicts(row, selection)));
        return wrong;
    }

    /** A tie may have come to light since the draw. */
    private List<FieldProblem> conflicts(DrawRow row, Selection selection) {
        Expert expert = experts.findByCode(row.expertCode()).orElseThrow();
        return conflicts.of(expert, selection, Set.of()).stream()
                .map(finding -> new FieldProblem(
                        COUNT,
                        finding.ruleNo(),
                        messages.get("expert.wrong.conflict", expert.name(), finding.message())))
                .toList();
    }

    private static boolean explained(Map<String, Object> data) {
        String note = Values.text(data, NOTE);
        return note != null && note.codePointCount(0, note.length()) >= NOTE_MIN;
    }

    private static FieldProblem problem(Finding finding) {
        return new FieldProblem(finding.field(), finding.ruleNo(), finding.message());
    }
}
