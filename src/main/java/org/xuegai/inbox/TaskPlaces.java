package org.xuegai.inbox;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseType;
import org.xuegai.casework.CaseTypes;
import org.xuegai.casework.filing.FormPlace;
import org.xuegai.casework.filing.FormWork;
import org.xuegai.form.FormInput;
import org.xuegai.platform.Problem;

/** The long form of a task, e.g. a plan returned for revision. */
@Component
class TaskPlaces implements FormPlace.OfTask {

    private final TaskGate gate;
    private final CaseTypes types;

    TaskPlaces(TaskGate gate, CaseTypes types) {
        this.gate = gate;
        this.types = types;
    }

    @Override
    public FormPlace place(String taskId, Actor actor) {
        TaskSheet sheet = gate.open(taskId, actor);
        if (sheet.item().isSuspended()) {
            throw Problem.conflict("SUSPENDED");
        }
        return new Place(
                gate,
                sheet.item(),
                sheet.work(),
                types.get(sheet.work().caseFile().caseType()),
                actor);
    }

    private record Place(TaskGate gate, InboxItem item, FormWork work, CaseType type, Actor actor)
            implements FormPlace {

        @Override
        public String base() {
            return "/tasks/%s/form".formatted(item.card().taskId());
        }

        @Override
        public String home() {
            return "/cases/" + item.card().caseNo();
        }

        /** The form that a case begins with is filed again, as it was the first time. */
        @Override
        public Ending ending() {
            return type.startForm().equals(work.form().id())
                    ? Ending.filing(type, home())
                    : Ending.task(item.card().sealed(), "/inbox");
        }

        @Override
        public FormWork save(int version, FormInput input) {
            return gate.save(item.card().taskId(), version, input, actor);
        }

        @Override
        public void submit(int version) {
            gate.complete(item.card().taskId(), new TaskGate.Completion(item.version(), version, null, null), actor);
        }
    }
}
