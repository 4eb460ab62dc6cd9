package org.xuegai.expert.draw;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.casework.engine.Finding;
import org.xuegai.casework.filing.FormWork;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.expert.group.Selection;
import org.xuegai.expert.group.Selections;
import org.xuegai.inbox.TaskPanel;

/** Puts the draw, what the rules say of it, and the button that draws before whoever selects the experts. */
@Component
class DrawPanel implements TaskPanel {

    /**
     * @param draw the last one; null before the first
     * @param current whether it still waits to be settled on
     * @param asked who was asked before, when only some places are drawn for
     */
    public record View(
            String taskId,
            String caseNo,
            ExpertDraw draw,
            boolean current,
            List<Finding> findings,
            List<ExpertGroups.Seat> asked) {

        public List<DrawRow> spares() {
            return draw.with(DrawRow.Result.SPARE);
        }

        public List<DrawRow> excluded() {
            return draw.with(DrawRow.Result.EXCLUDED);
        }
    }

    private final Selections selections;
    private final ExpertDraws draws;
    private final Drawing drawing;
    private final ExpertGroups groups;

    DrawPanel(Selections selections, ExpertDraws draws, Drawing drawing, ExpertGroups groups) {
        this.selections = selections;
        this.draws = draws;
        this.drawing = drawing;
        this.groups = groups;
    }

    @Override
    public Optional<Drawn> of(FormWork work) {
        return Optional.of(work)
                .filter(sheet -> sheet.form().id().equals(Selection.FORM))
                .flatMap(sheet -> selections.findFirstByCaseNoOrderByIdDesc(
                        sheet.caseFile().caseNo()))
                .map(selection -> new Drawn("expert/panel", view(work.taskId(), selection), false));
    }

    private View view(String taskId, Selection selection) {
        Optional<ExpertDraw> last = draws.findFirstBySelectionIdOrderByDrawNoDesc(selection.id());
        boolean current = last.filter(draw -> selection.isAhead(draw.drawNo())).isPresent();
        return new View(
                taskId,
                selection.caseNo(),
                last.orElse(null),
                current,
                current ? drawing.findings(selection, last.get()) : List.of(),
                groups.all(selection.caseNo(), selection.purpose()));
    }
}
