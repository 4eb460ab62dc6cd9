package org.xuegai.reformplan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseSummary;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.engine.Finding;
import org.xuegai.casework.filing.FormDesk;
import org.xuegai.casework.filing.SentFilings;
import org.xuegai.form.FormCatalogue;
import org.xuegai.form.FormContext;
import org.xuegai.form.FormDiff;
import org.xuegai.form.Values;
import org.xuegai.platform.Messages;

/** What a reviewer wants to know of a plan before opening it: which filing, what changed, what was found. */
@Component
class ReformPlanSummary implements CaseSummary {

    private static final Set<String> REVIEWED_BEFORE =
            Set.of("UserTask_Countersign", "UserTask_HeadReview", "UserTask_RecordGroupMeeting", "UserTask_DecidePlan");

    private static final String REVIEW = "UserTask_ReviewPlan";

    private static final int MOST_LINES = 2000;

    /** What a line is made of; no review where none is told of. */
    private record Key(long filed, Long review, Locale language) {}

    private final Map<Key, List<String>> lines = new ConcurrentHashMap<>();
    private final Submissions submissions;
    private final SentFilings sent;
    private final FormDesk desk;
    private final ReformPlanDecisions decisions;
    private final FormCatalogue forms;
    private final FormDiff diff;
    private final Messages messages;

    ReformPlanSummary(
            Submissions submissions,
            SentFilings sent,
            FormDesk desk,
            ReformPlanDecisions decisions,
            FormCatalogue forms,
            FormDiff diff,
            Messages messages) {
        this.submissions = submissions;
        this.sent = sent;
        this.desk = desk;
        this.decisions = decisions;
        this.forms = forms;
        this.diff = diff;
        this.messages = messages;
    }

    /** @return empty for other case types and while nothing has been sent */
    @Override
    public Optional<String> of(CaseFile caseFile, Task task) {
        if (!ReformPlan.FORM.equals(caseFile.caseType()) || caseFile.submittedAt() == null) {
            return Optional.empty();
        }
        return submissions.latest(caseFile.caseNo(), ReformPlan.FORM).map(filed -> {
            Submission review = REVIEWED_BEFORE.contains(task.key())
                    ? submissions
                            .latest(caseFile.caseNo(), PlanReviewPrefill.FORM)
                            .orElse(null)
                    : null;
            List<String> parts = new ArrayList<>(kept(caseFile, filed, review));
            underReview(caseFile, task).ifPresent(state -> parts.add(1, state));
            return String.join(messages.get("reformplan.summary.join"), parts);
        });
    }

    /** How far the officer is with the 13 rows; empty before the first is saved. */
    private Optional<String> underReview(CaseFile caseFile, Task task) {
        return REVIEW.equals(task.key())
                ? desk.typed(caseFile.caseNo(), PlanReviewPrefill.FORM, task.id())
                        .map(typed -> reviewed(typed, "reformplan.summary.underReview"))
                : Optional.empty();
    }

    /** Submissions never change, so neither does what is said of them. */
    private List<String> kept(CaseFile caseFile, Submission filed, Submission review) {
        if (lines.size() > MOST_LINES) {
            lines.clear();
        }
        Key key = new Key(filed.id(), review == null ? null : review.id(), LocaleContextHolder.getLocale());
        return lines.computeIfAbsent(key, unknown -> parts(caseFile, filed, review));
    }

    private List<String> parts(CaseFile caseFile, Submission filed, Submission review) {
        List<String> parts = new ArrayList<>();
        parts.add(filing(caseFile, filed));
        if (review != null) {
            parts.add(reviewed(review.values(), "reformplan.summary.reviewed"));
        }
        var worst = Finding.worst(
                decisions.composition(FiledPlan.of(caseFile, filed).composition()));
        parts.add(messages.get("reformplan.summary.composition", messages.get("reformplan.check.level." + worst)));
        return List.copyOf(parts);
    }

    private String filing(CaseFile caseFile, Submission filed) {
        return sent.before(filed)
                .map(earlier -> messages.get(
                        "reformplan.summary.again",
                        String.valueOf(filed.revision()),
                        changes(caseFile, earlier, filed)))
                .orElseGet(() -> messages.get("reformplan.summary.first"));
    }

    private String changes(CaseFile caseFile, Submission earlier, Submission filed) {
        var context = new FormContext(caseFile.caseNo(), Map.of("isPilotSociety", isPilot(caseFile, filed)), null);
        return String.valueOf(diff.compare(forms.form(ReformPlan.FORM), context, earlier.values(), filed.values())
                .size());
    }

    private static boolean isPilot(CaseFile caseFile, Submission filed) {
        return FiledPlan.of(caseFile, filed).society().pilot();
    }

    /** Rows with a verdict, good ones among them, and what is amiss with the others. */
    private String reviewed(Map<String, Object> review, String key) {
        List<String> verdicts = Values.rows(review, PlanReviewPrefill.ROWS).stream()
                .map(row -> Values.text(row, "taskReviewResult"))
                .filter(Objects::nonNull)
                .toList();
        StringBuilder said = new StringBuilder(messages.get(
                key, String.valueOf(verdicts.size()), String.valueOf(Collections.frequency(verdicts, "QUALIFIED"))));
        for (String amiss : List.of("NEEDS_WORK", "MISSING")) {
            int count = Collections.frequency(verdicts, amiss);
            if (count > 0) {
                said.append(messages.get("reformplan.summary." + amiss, String.valueOf(count)));
            }
        }
        return said.toString();
    }
}
