package org.xuegai.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.deadline.Light;
import org.xuegai.form.FormCatalogue;

/** Puts tasks into the API's words. */
@Component
class TaskAnswers {

    private final FormCatalogue forms;
    private final StepDues dues;

    TaskAnswers(FormCatalogue forms, StepDues dues) {
        this.forms = forms;
        this.dues = dues;
    }

    TaskAnswer brief(InboxItem item) {
        return answer(item, null, null, null, null);
    }

    TaskAnswer whole(TaskSheet sheet, Actor actor) {
        return answer(
                sheet.item(),
                sheet.work().version(),
                forms.source(sheet.work().form().id()),
                sheet.work().data(),
                operations(sheet, actor));
    }

    private static List<String> operations(TaskSheet sheet, Actor actor) {
        InboxItem item = sheet.item();
        List<String> operations = new ArrayList<>();
        if (item.isSuspended()) {
            return operations;
        }
        if (item.assignee() == null) {
            operations.add("claim");
        } else if (!item.assignee().equals(actor.username())) {
            return operations;
        } else {
            operations.add("unclaim");
        }
        operations.add("complete");
        if (FiledOpinion.returnedFields(sheet.work().form()).isPresent()) {
            operations.add("return");
        }
        return operations;
    }

    private TaskAnswer answer(
            InboxItem item,
            Integer draftVersion,
            Map<String, Object> form,
            Map<String, Object> data,
            List<String> operations) {
        TaskCard card = item.card();
        return new TaskAnswer(
                card.taskId(),
                card.name(),
                card.caseNo(),
                card.caseType(),
                card.societyName(),
                card.taskKey(),
                item.assignee(),
                item.version(),
                draftVersion,
                item.createdAt(),
                item.due().exists() ? item.due().dueOn() : null,
                item.isSuspended() ? Light.PAUSED : dues.light(item.due()),
                form,
                data,
                operations);
    }
}
