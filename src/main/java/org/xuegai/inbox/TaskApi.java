package org.xuegai.inbox;

import java.util.List;
import java.util.Map;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.casework.Submission;
import org.xuegai.casework.page.CaseAnswer;
import org.xuegai.deadline.Light;
import org.xuegai.form.FormInput;
import org.xuegai.platform.Page;
import org.xuegai.platform.Problem;

/** Tasks for scripts and other systems; every operation goes through the gate. */
@RestController
@RequestMapping("/api/v1")
class TaskApi {

    record Version(int version) {}

    /**
     * What completes a task.
     *
     * @param version of the task, as for every operation
     * @param draftVersion of the draft that was seen; absent to send whatever is there
     * @param shown mark of the list that is confirmed, e.g. of an archive's; absent to confirm whatever is there
     */
    record Completing(int version, Integer draftVersion, Map<String, Object> data, String shown) {}

    /**
     * What is to be kept of a form.
     *
     * @param version of the task, as for every operation
     * @param draftVersion of the draft that was seen; absent to write over whatever is there
     */
    record Draft(int version, Integer draftVersion, Map<String, Object> data) {}

    record Returning(int version, String opinion, List<String> fields) {}

    record Completed(String caseNo, String form, Integer revision, String sha256) {

        static Completed of(Submission filed) {
            return new Completed(
                    filed.caseNo(), filed.formId(), filed.sealed() ? null : filed.revision(), filed.sha256());
        }
    }

    private final TaskGate gate;
    private final Inbox inbox;
    private final TaskAnswers answers;
    private final Urging urging;

    TaskApi(TaskGate gate, Inbox inbox, TaskAnswers answers, Urging urging) {
        this.gate = gate;
        this.inbox = inbox;
        this.answers = answers;
        this.urging = urging;
    }

    /** @return tasks; cases for {@code view=started}, which are what one begins */
    @GetMapping("/inbox")
    Page<?> inbox(
            @RequestParam(defaultValue = "todo") String view,
            @RequestParam(required = false) Light light,
            @RequestParam(required = false) String type,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String cursor,
            @CurrentActor Actor actor) {
        Inbox.Question question = new Inbox.Question(Inbox.View.of(view), light, type, q, cursor);
        if (question.view() == Inbox.View.STARTED) {
            return inbox.started(question, actor).map(CaseAnswer::brief);
        }
        return inbox.page(question, actor).map(answers::brief);
    }

    @GetMapping("/inbox/count")
    Inbox.Counts count(@CurrentActor Actor actor) {
        return inbox.counts(actor);
    }

    @GetMapping("/tasks/{id}")
    TaskAnswer one(@PathVariable String id, @CurrentActor Actor actor) {
        return answers.whole(gate.open(id, actor), actor);
    }

    @PutMapping("/tasks/{id}/draft")
    TaskAnswer save(@PathVariable String id, @RequestBody Draft body, @CurrentActor Actor actor) {
        TaskSheet sheet = gate.open(id, actor);
        if (body.version() != sheet.item().version()) {
            throw Problem.conflict("STALE_VERSION");
        }
        int draft = body.draftVersion() == null ? sheet.work().version() : body.draftVersion();
        gate.save(id, draft, FormInput.ofJson(body.data()), actor);
        return one(id, actor);
    }

    @PostMapping("/tasks/{id}/claim")
    TaskAnswer claim(@PathVariable String id, @RequestBody Version body, @CurrentActor Actor actor) {
        gate.claim(id, body.version(), actor);
        return one(id, actor);
    }

    @PostMapping("/tasks/{id}/unclaim")
    TaskAnswer unclaim(@PathVariable String id, @RequestBody Version body, @CurrentActor Actor actor) {
        gate.unclaim(id, body.version(), actor);
        return one(id, actor);
    }

    @PostMapping("/tasks/{id}/complete")
    Completed complete(
            @PathVariable String id,
            @RequestBody Completing body,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @CurrentActor Actor actor) {
        FormInput input = FormInput.ofJson(body.data());
        return Completed.of(gate.complete(
                id, new TaskGate.Completion(body.version(), body.draftVersion(), input, key, body.shown()), actor));
    }

    @PostMapping("/tasks/{id}/return")
    Completed giveBack(
            @PathVariable String id,
            @RequestBody Returning body,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @CurrentActor Actor actor) {
        List<String> fields = body.fields() == null ? List.of() : body.fields();
        return Completed.of(gate.giveBack(id, body.version(), body.opinion(), fields, key, actor));
    }

    @PostMapping("/tasks/{id}/remind")
    void remind(@PathVariable String id, @CurrentActor Actor actor) {
        urging.urge(id, actor);
    }
}
