package org.xuegai.pilot.agreement;

import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;

/** Who has signed an agreement, and who holds to it now. */
@Component
class AgreementSigners {

    /** The form with which a new president signs. */
    static final String AGAIN = "agreement-resigning-signature";

    private final Submissions submissions;

    AgreementSigners(Submissions submissions) {
        this.submissions = submissions;
    }

    /** Name of the president who signed last; empty before anybody has. */
    String ofSociety(String caseNo) {
        return Stream.of(signedAgain(caseNo), submissions.latest(caseNo, "agreement-society"))
                .flatMap(Optional::stream)
                .map(Submission::submittedByName)
                .findFirst()
                .orElse("");
    }

    String ofAssociation(String caseNo) {
        return submissions
                .latest(caseNo, "agreement-association")
                .map(Submission::submittedByName)
                .orElse("");
    }

    /** What a new president has filed by signing; a refusal is no signature. */
    Optional<Submission> signedAgain(String caseNo) {
        return submissions.latest(caseNo, AGAIN).filter(filed -> "SIGN"
                .equals(filed.values().get("resigningAnswer")));
    }
}
