package org.xuegai.casework.filing;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.casework.SocietyForms;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;

/** Which filings left the society: those its president signed, not the rounds among its own people. */
@Component
public class SentFilings {

    private static final String DECISION = "presidentDecision";
    private static final String SIGNED = "SIGN";

    private final Submissions submissions;

    SentFilings(Submissions submissions) {
        this.submissions = submissions;
    }

    /** What the association had read before this filing came; empty when it is the first to come. */
    public Optional<Submission> before(Submission filing) {
        Submission last = null;
        Submission sent = null;
        for (Submission each : submissions.of(filing.caseNo())) {
            if (each.id().equals(filing.id())) {
                break;
            }
            if (each.formId().equals(filing.formId())) {
                last = each;
            } else if (each.formId().equals(SocietyForms.COMMITMENT)
                    && SIGNED.equals(each.values().get(DECISION))) {
                sent = last;
            }
        }
        return Optional.ofNullable(sent);
    }
}
