package org.xuegai.casework.page;

import java.time.Instant;
import java.util.Map;

import org.xuegai.casework.Submission;

/** A submission as the API answers it. */
record SubmissionAnswer(
        String form, int revision, String submittedBy, Instant submittedAt, String sha256, Map<String, Object> data) {

    static SubmissionAnswer of(Submission submission) {
        return new SubmissionAnswer(
                submission.formId(),
                submission.revision(),
                submission.submittedByName(),
                submission.submittedAt(),
                submission.sha256(),
                submission.values());
    }
}
