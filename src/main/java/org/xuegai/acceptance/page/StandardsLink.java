package org.xuegai.acceptance.page;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.acceptance.AcceptanceCases;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseOperation;
import org.xuegai.inspection.Inspection;
import org.xuegai.inspection.InspectionCases;
import org.xuegai.inspection.Inspections;

/** Leads from the inspection and from the acceptance to the eleven standards. */
@Component
class StandardsLink implements CaseOperation {

    private final Acceptances acceptances;
    private final Inspections inspections;

    StandardsLink(Acceptances acceptances, Inspections inspections) {
        this.acceptances = acceptances;
        this.inspections = inspections;
    }

    @Override
    public String label() {
        return "acceptance.standards.title";
    }

    @Override
    public String path(CaseFile caseFile) {
        return "/standards/" + inspectionNo(caseFile).orElseThrow();
    }

    @Override
    public boolean appliesTo(CaseFile caseFile, Actor actor) {
        return (StandardPages.isInside(actor) || caseFile.isOf(actor.societyId()))
                && inspectionNo(caseFile).isPresent();
    }

    @Override
    public boolean showsPaper() {
        return true;
    }

    private Optional<String> inspectionNo(CaseFile caseFile) {
        return switch (caseFile.caseType()) {
            case InspectionCases.TYPE -> inspections.of(caseFile.caseNo()).map(Inspection::caseNo);
            case AcceptanceCases.TYPE -> acceptances.of(caseFile.caseNo()).map(Acceptance::inspectionNo);
            default -> Optional.empty();
        };
    }
}
