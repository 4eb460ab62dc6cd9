package org.xuegai.expert.draw;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Recusals;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.FormWork;
import org.xuegai.expert.group.Selection;
import org.xuegai.expert.group.Selections;
import org.xuegai.form.FormInput;
import org.xuegai.inbox.TaskGate;
import org.xuegai.platform.Problem;

/** Drawing from the task that chooses experts: first what was typed is kept, then it is drawn; the task stays open. */
@Component
class TaskDraws {

    private final TaskGate gate;
    private final Drawing drawing;
    private final Selections selections;
    private final Recusals recusals;

    TaskDraws(TaskGate gate, Drawing drawing, Selections selections, Recusals recusals) {
        this.gate = gate;
        this.drawing = drawing;
        this.selections = selections;
        this.recusals = recusals;
    }

    /**
     * @throws Problem 404 for a task of another kind, 403 for who has a post in the society, 422 with the rule that the
     *     draw would break
     */
    ExpertDraw hold(String taskId, int draftVersion, FormInput typed, Actor actor) {
        FormWork work = gate.save(taskId, draftVersion, typed, actor);
        CaseFile caseFile = work.caseFile();
        if (!work.form().id().equals(Selection.FORM)) {
            throw Problem.notFound();
        }
        if (recusals.holdsPost(actor.userId(), caseFile.societyId())) {
            throw Problem.forbidden("RECUSED", caseFile.societyName());
        }
        Selection selection =
                selections.findFirstByCaseNoOrderByIdDesc(caseFile.caseNo()).orElseThrow(Problem::notFound);
        return drawing.hold(selection, size(work), (String) work.data().get("drawReason"), actor);
    }

    private static Integer size(FormWork work) {
        return work.data().get("expertCount") instanceof Number count ? count.intValue() : null;
    }
}
