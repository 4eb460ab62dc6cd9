package org.xuegai.expert.draw;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseReads;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.expert.Purpose;
import org.xuegai.form.FormInput;
import org.xuegai.inbox.TaskGate;
import org.xuegai.inbox.TaskSheet;
import org.xuegai.platform.Problem;

/** Experts of a case for scripts: who was drawn, and drawing. */
@RestController
@RequestMapping("/api/v1")
class DrawApi {

    /**
     * What a draw needs.
     *
     * @param version of the task, as for every operation
     * @param drawReason why it is drawn again; not asked for the first time
     */
    record Wish(int version, Integer expertCount, String drawReason) {}

    /**
     * A draw with what proves it.
     *
     * @param group codes of the experts, the leader first
     */
    record Drawn(int drawNo, String seed, List<String> group, List<String> spares) {

        static Drawn of(ExpertDraw draw) {
            return new Drawn(draw.drawNo(), draw.seed(), codes(draw.group()), codes(draw.with(DrawRow.Result.SPARE)));
        }

        private static List<String> codes(List<DrawRow> rows) {
            return rows.stream().map(DrawRow::expertCode).toList();
        }
    }

    private final TaskDraws taskDraws;
    private final TaskGate gate;
    private final ExpertGroups groups;
    private final CaseReads reads;

    DrawApi(TaskDraws taskDraws, TaskGate gate, ExpertGroups groups, CaseReads reads) {
        this.taskDraws = taskDraws;
        this.gate = gate;
        this.groups = groups;
        this.reads = reads;
    }

    @PostMapping("/tasks/{id}/draw")
    Drawn draw(@PathVariable String id, @RequestBody Wish wish, @CurrentActor Actor actor) {
        TaskSheet sheet = gate.open(id, actor);
        if (wish.version() != sheet.item().version()) {
            throw Problem.conflict("STALE_VERSION");
        }
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put("expertCount", wish.expertCount());
        typed.put("drawReason", wish.drawReason());
        return Drawn.of(taskDraws.hold(id, sheet.work().version(), FormInput.ofJson(typed), actor));
    }

    /** Whom the case has asked for what; the latest search of each purpose. */
    @GetMapping("/cases/{caseNo}/experts")
    Map<Purpose, List<ExpertGroups.Seat>> experts(@PathVariable String caseNo, @CurrentActor Actor actor) {
        if (!actor.isOn(Role.Side.ASSOCIATION) && !actor.has(Role.auditor)) {
            throw Problem.notFound();
        }
        String known = reads.open(caseNo, "expert-draw", actor).caseNo();
        Map<Purpose, List<ExpertGroups.Seat>> found = new LinkedHashMap<>();
        Arrays.stream(Purpose.values()).forEach(purpose -> {
            List<ExpertGroups.Seat> seats = groups.all(known, purpose);
            if (!seats.isEmpty()) {
                found.put(purpose, seats);
            }
        });
        return found;
    }
}
