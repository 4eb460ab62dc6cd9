package org.xuegai.reformplan;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.casework.filing.FormHelp;
import org.xuegai.platform.Messages;

/** What stands beside a task's row: what the association reads it for, and a row that is written well. */
@Component
class ReformTaskHelp implements FormHelp {

    private final ReformTaskCatalogue catalogue;
    private final Messages messages;

    ReformTaskHelp(ReformTaskCatalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return ReformPlan.FORM.equals(formId);
    }

    @Override
    public Optional<Help> help(String name, int index) {
        if (!ReformPlan.TASK_ROWS.equals(name)
                || index < 0
                || index >= catalogue.all().size()) {
            return Optional.empty();
        }
        ReformTaskCatalogue.Task task = catalogue.task(index + 1);
        return Optional.of(new Help(task.lookFor(), task.evidence(), examples(task)));
    }

    /** Only of the task itself: a row about something else would teach the wrong thing. */
    private List<Example> examples(ReformTaskCatalogue.Task task) {
        ReformTaskCatalogue.Example row = task.example();
        if (row == null) {
            return List.of();
        }
        return List.of(
                line("of", messages.get("reformplan.example.row", row.society(), String.valueOf(task.no()))),
                line("situation", row.situation()),
                line("measures", row.measures()),
                line("deliverable", row.deliverable()),
                line("due", messages.get("reformplan.example.dueAndPerson", row.dueDate(), row.responsible())));
    }

    private Example line(String term, String text) {
        return new Example(messages.get("reformplan.example." + term), text);
    }
}
