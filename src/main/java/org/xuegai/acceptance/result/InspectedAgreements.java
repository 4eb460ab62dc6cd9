package org.xuegai.acceptance.result;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.inspection.Inspections;
import org.xuegai.pilot.agreement.PilotAgreement;
import org.xuegai.pilot.agreement.PilotAgreements;

/** The agreement on whose targets a society was inspected, which ends with what is final. Source: domain 2.4 step 11 */
@Component
class InspectedAgreements {

    private final Inspections inspections;
    private final PilotAgreements agreements;

    InspectedAgreements(Inspections inspections, PilotAgreements agreements) {
        this.inspections = inspections;
        this.agreements = agreements;
    }

    Optional<PilotAgreement> of(Acceptance acceptance) {
        return inspections
                .of(acceptance.inspectionNo())
                .flatMap(inspection -> agreements.byNo(inspection.agreementNo()));
    }

    /**
     * One that has ended stays as it is.
     *
     * @param because PASS, FAIL or FALSE_MATERIAL
     */
    void end(Acceptance acceptance, String because) {
        of(acceptance).filter(PilotAgreement::isRunning).ifPresent(agreement -> agreements.end(agreement, because));
    }
}
