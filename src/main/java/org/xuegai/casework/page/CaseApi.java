package org.xuegai.casework.page;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.casework.CaseEvent;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseList;
import org.xuegai.casework.CaseProgress;
import org.xuegai.casework.CaseReads;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.CaseFilings;
import org.xuegai.casework.filing.CaseOpenings;
import org.xuegai.casework.filing.FilingBatches;
import org.xuegai.casework.filing.FormWork;
import org.xuegai.casework.filing.StartChoice;
import org.xuegai.casework.order.CaseOrders;
import org.xuegai.form.FormCatalogue;
import org.xuegai.form.FormInput;
import org.xuegai.platform.Page;

/** Cases for scripts and other systems. */
@RestController
@RequestMapping("/api/v1")
class CaseApi {

    /** @param batch filing batch; null for the nearest open one */
    record NewCase(String type, String batch, Map<String, Object> data) {}

    record Draft(int version, Map<String, Object> data) {}

    record Filing(int version) {}

    record Withdrawal(String withdrawalReason) {}

    record TypeAnswer(String type, String title, List<FilingBatches.Batch> batches) {

        static TypeAnswer of(StartChoice choice) {
            return new TypeAnswer(choice.key(), choice.title(), choice.batches());
        }
    }

    private final CaseOpenings openings;
    private final CaseFilings filings;
    private final CaseOrders orders;
    private final CaseFiles caseFiles;
    private final CaseReads reads;
    private final CaseList list;
    private final CaseTimeline timeline;
    private final Submissions submissions;
    private final CaseProgress progress;
    private final FormCatalogue forms;

    CaseApi(
            CaseOpenings openings,
            CaseFilings filings,
            CaseOrders orders,
            CaseFiles caseFiles,
            CaseReads reads,
            CaseList list,
            CaseTimeline timeline,
            Submissions submissions,
            CaseProgress progress,
            FormCatalogue forms) {
        this.openings = openings;
        this.filings = filings;
        this.orders = orders;
        this.caseFiles = caseFiles;
        this.reads = reads;
        this.list = list;
        this.timeline = timeline;
        this.submissions = submissions;
        this.progress = progress;
        this.forms = forms;
    }

    @GetMapping("/case-types")
    List<TypeAnswer> types(@CurrentActor Actor actor) {
        return openings.choices(actor).stream().map(TypeAnswer::of).toList();
    }

    /** All of it or nothing: a refusal, of the data or of the filing, leaves no case behind. */
    @PostMapping("/cases")
    ResponseEntity<CaseAnswer> begin(
            @RequestBody NewCase body,
            @RequestParam(defaultValue = "false") boolean submit,
            @CurrentActor Actor actor) {
        CaseFile opened =
                openings.begin(body.type(), body.batch(), actor, draft -> fill(draft, body.data(), submit, actor));
        return ResponseEntity.created(URI.create("/api/v1/cases/" + opened.caseNo()))
                .body(answer(opened.caseNo(), actor));
    }

    private void fill(CaseFile draft, Map<String, Object> data, boolean submit, Actor actor) {
        int version = data == null
                ? 0
                : filings.save(draft.caseNo(), 0, FormInput.ofJson(data), actor).version();
        if (submit) {
            filings.submit(draft.caseNo(), version, actor);
        }
    }

    @GetMapping("/cases")
    Page<CaseAnswer> cases(
            @RequestParam(required = false) String type,
            @RequestParam(required = false) CaseStatus status,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String cursor,
            @CurrentActor Actor actor) {
        return list.page(new CaseList.Question(type, status, q, null, cursor), actor)
                .map(CaseAnswer::brief);
    }

    @GetMapping("/cases/{caseNo}")
    CaseAnswer one(@PathVariable String caseNo, @CurrentActor Actor actor) {
        return answer(reads.open(caseNo, "case", actor), actor);
    }

    @PutMapping("/cases/{caseNo}/draft")
    CaseAnswer save(@PathVariable String caseNo, @RequestBody Draft body, @CurrentActor Actor actor) {
        filings.save(caseNo, body.version(), FormInput.ofJson(body.data()), actor);
        return answer(caseNo, actor);
    }

    @PostMapping("/cases/{caseNo}/submit")
    CaseAnswer submit(@PathVariable String caseNo, @RequestBody Filing body, @CurrentActor Actor actor) {
        filings.submit(caseNo, body.version(), actor);
        return answer(caseNo, actor);
    }

    @PostMapping("/cases/{caseNo}/withdraw")
    CaseAnswer withdraw(@PathVariable String caseNo, @RequestBody Withdrawal body, @CurrentActor Actor actor) {
        orders.withdraw(caseNo, body.withdrawalReason(), actor);
        return answer(caseNo, actor);
    }

    @GetMapping("/cases/{caseNo}/timeline")
    List<CaseEvent> timeline(@PathVariable String caseNo, @CurrentActor Actor actor) {
        return timeline.of(reads.open(caseNo, "timeline", actor).caseNo(), actor);
    }

    @GetMapping("/cases/{caseNo}/diagram")
    CaseProgress.Diagram diagram(@PathVariable String caseNo, @CurrentActor Actor actor) {
        return progress.diagram(reads.open(caseNo, "diagram", actor));
    }

    @GetMapping("/cases/{caseNo}/submissions")
    List<SubmissionAnswer> submissions(@PathVariable String caseNo, @CurrentActor Actor actor) {
        return submissions.readable(reads.open(caseNo, "submissions", actor), actor).stream()
                .map(SubmissionAnswer::of)
                .toList();
    }

    private CaseAnswer answer(String caseNo, Actor actor) {
        return answer(caseFiles.readable(caseNo, actor), actor);
    }

    private CaseAnswer answer(CaseFile caseFile, Actor actor) {
        if (caseFile.status() == CaseStatus.DRAFT && filings.mayFill(caseFile, actor)) {
            FormWork work = filings.draft(caseFile.caseNo(), actor);
            return CaseAnswer.draft(work, forms.source(work.form().id()));
        }
        return CaseAnswer.filed(
                caseFile, submissions.main(caseFile).map(Submission::values).orElse(Map.of()));
    }
}
