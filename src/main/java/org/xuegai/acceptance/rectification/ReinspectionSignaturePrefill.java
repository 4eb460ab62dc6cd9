package org.xuegai.acceptance.rectification;

import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.form.Values;
import org.xuegai.inspection.finding.FindingWords;
import org.xuegai.inspection.finding.Verdict;
import org.xuegai.platform.Messages;

/** Puts before those who sign what their leader has written of the second look. Source: domain 2.4 step 5d */
@Component
class ReinspectionSignaturePrefill implements CasePrefill {

    private final Acceptances acceptances;
    private final Submissions submissions;
    private final FindingWords words;
    private final Messages messages;

    ReinspectionSignaturePrefill(
            Acceptances acceptances, Submissions submissions, FindingWords words, Messages messages) {
        this.acceptances = acceptances;
        this.submissions = submissions;
        this.words = words;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return "opinion-signature".equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        return acceptances
                .of(caseFile.caseNo())
                .flatMap(acceptance -> submissions.latest(caseFile.caseNo(), Rechecks.FORM))
                .map(Submission::values)
                .<Map<String, Object>>map(opinion -> Map.of("opinionText", written(opinion)))
                .orElse(Map.of());
    }

    private String written(Map<String, Object> opinion) {
        String verdicts = Values.rows(opinion, Rechecks.ROWS).stream()
                .map(row -> messages.official(
                        "acceptance.recheck.line",
                        Values.count(row, "standardNo"),
                        words.verdict(Verdict.valueOf(Values.text(row, "reinspectionVerdict"))),
                        Values.text(row, "recheckFacts")))
                .collect(Collectors.joining("\n"));
        return messages.official(
                "acceptance.recheck.opinion",
                verdicts,
                Values.text(opinion, "spotCheck"),
                Values.text(opinion, "reinspectionOpinion"));
    }
}
