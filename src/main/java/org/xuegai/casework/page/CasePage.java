package org.xuegai.casework.page;

import java.time.Instant;
import java.util.List;

import org.xuegai.casework.CaseEvent;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CasePapers;
import org.xuegai.casework.CaseProgress;
import org.xuegai.casework.CaseType;
import org.xuegai.casework.OpenWork;
import org.xuegai.deadline.PromiseClocks;
import org.xuegai.society.Society;

/**
 * Everything the case page shows.
 *
 * @param society null for the association's own matters
 * @param remarks what is under way beside the case
 */
record CasePage(
        CaseFile caseFile,
        CaseType type,
        Society society,
        String headline,
        List<OpenWork.OpenTask> open,
        PromiseClocks.Promise promise,
        String promiseText,
        List<CaseEvent> events,
        List<Step> steps,
        String stepText,
        String clerk,
        List<Filing> filings,
        List<CasePapers.Paper> papers,
        List<Link> links,
        List<String> remarks,
        boolean draft,
        boolean mayUrge) {

    /** @param hint when it was done, or who holds it; null for neither */
    record Step(String title, CaseProgress.State state, String hint) {}

    /** One filing that can be read. */
    record Filing(String name, String note, Instant at, String path) {}

    /** Something that may be done. */
    record Link(String label, String path) {}

    /** How much of the promise is used, on a bar of 200. */
    public int promiseBar() {
        return promise.totalDays() == 0 ? 0 : Math.min(200, 200 * promise.usedDays() / promise.totalDays());
    }

    public boolean pilot() {
        return society != null && society.pilot();
    }

    public boolean started() {
        return !steps.isEmpty();
    }

    public String nextStep() {
        return open.isEmpty() ? null : open.get(0).nextStep();
    }

    public int filingCount() {
        return filings.size();
    }
}
