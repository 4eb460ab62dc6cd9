package org.xuegai.casework.page;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseProgress;
import org.xuegai.casework.OpenWork;
import org.xuegai.casework.Submissions;
import org.xuegai.platform.Dates;
import org.xuegai.platform.Messages;

/** The steps of a case for the margin of its page, with who or when beside each. */
@Component
class CaseSteps {

    /** @param text how far the case is, in words */
    record View(List<CasePage.Step> steps, String text) {}

    private final CaseProgress progress;
    private final Submissions submissions;
    private final CaseHeadlines headlines;
    private final Messages messages;
    private final Dates dates;

    CaseSteps(CaseProgress progress, Submissions submissions, CaseHeadlines headlines, Messages messages, Dates dates) {
        this.progress = progress;
        this.submissions = submissions;
        this.headlines = headlines;
        this.messages = messages;
        this.dates = dates;
    }

    /** No steps before something was filed: a draft is not on its way, one withdrawn as a draft never was. */
    View of(CaseFile caseFile, List<OpenWork.OpenTask> open) {
        if (submissions.main(caseFile).isEmpty()) {
            return new View(List.of(), "");
        }
        boolean brokenOff = caseFile.status().isBrokenOff();
        List<CaseProgress.StepState> all = progress.steps(caseFile);
        List<CasePage.Step> shown = new ArrayList<>();
        for (CaseProgress.StepState step : all) {
            CaseProgress.State state = brokenOff ? stopped(step.state()) : step.state();
            if (!brokenOff || state != CaseProgress.State.AHEAD) {
                shown.add(new CasePage.Step(step.title(), state, hint(step, state, caseFile, open)));
            }
        }
        return new View(shown, text(shown, all.size(), caseFile));
    }

    private static CaseProgress.State stopped(CaseProgress.State state) {
        return state == CaseProgress.State.NOW ? CaseProgress.State.STOPPED : state;
    }

    private String hint(
            CaseProgress.StepState step, CaseProgress.State state, CaseFile caseFile, List<OpenWork.OpenTask> open) {
        return switch (state) {
            case NOW -> open.isEmpty() ? null : headlines.holder(open.get(0));
            case DONE -> step.finishedAt() == null ? null : dates.day(step.finishedAt());
            case SKIPPED -> messages.get("casework.step.notNeeded");
            case STOPPED -> headlines.headline(caseFile, open);
            case AHEAD -> null;
        };
    }

    private String text(List<CasePage.Step> shown, int all, CaseFile caseFile) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).state() == CaseProgress.State.NOW) {
                return messages.get("casework.stepOf", all, i + 1);
            }
        }
        return caseFile.status().isBrokenOff()
                ? messages.get("casework.stepStopped", all, shown.size(), dates.day(caseFile.endedAt()))
                : messages.get("casework.stepsAll", all);
    }
}
