package org.xuegai.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.casework.CaseFile;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.expert.Purpose;
import org.xuegai.pilot.agreement.PilotAgreement;
import org.xuegai.pilot.agreement.PilotAgreements;

/** The visits to societies. */
@Component
public class Inspections {

    /** What was decided on a visit; the auditor is null where none comes along. */
    public record Arrangement(LocalDate day, String place, String liaison, String auditor) {}

    private final InspectionRows rows;
    private final PilotAgreements agreements;
    private final ExpertGroups groups;

    Inspections(InspectionRows rows, PilotAgreements agreements, ExpertGroups groups) {
        this.rows = rows;
        this.agreements = agreements;
        this.groups = groups;
    }

    public Optional<Inspection> of(String caseNo) {
        return rows.findByCaseNo(caseNo);
    }

    /** @throws IllegalArgumentException if there is none: for callers that must know it */
    public Inspection get(String caseNo) {
        return of(caseNo).orElseThrow(() -> new IllegalArgumentException(caseNo));
    }

    /** Oldest first. */
    public List<Inspection> ofSociety(long societyId) {
        return rows.findBySocietyIdOrderById(societyId);
    }

    /** How many visits one liaison officer has on a day, without this case's own. */
    public long othersOn(LocalDate day, String liaison, String caseNo) {
        return rows.findByVisitOnAndLiaison(day, liaison).stream()
                .filter(other -> !other.caseNo().equals(caseNo))
                .count();
    }

    /** Planning twice keeps one visit. */
    @Transactional
    public Inspection plan(CaseFile caseFile, String groupNo, Arrangement arrangement) {
        PilotAgreement agreement = agreements.running(caseFile.societyId()).orElseThrow();
        return of(caseFile.caseNo())
                .orElseGet(() -> rows.save(new Inspection(
                        null,
                        null,
                        caseFile.caseNo(),
                        caseFile.batchCode(),
                        caseFile.societyId(),
                        agreement.agreementNo(),
                        groupNo,
                        arrangement.day(),
                        arrangement.place(),
                        arrangement.liaison(),
                        arrangement.auditor(),
                        0,
                        false)));
    }

    /** Its experts are wanted on that day, too; the society is told anew. */
    @Transactional
    public void move(String caseNo, LocalDate day) {
        Inspection inspection = get(caseNo);
        if (!inspection.visitOn().equals(day)) {
            rows.save(inspection.movedTo(day));
            groups.movedTo(caseNo, Purpose.INSPECTION, day);
        }
    }

    /** The society did not let the group in. */
    @Transactional
    public void turnedAway(String caseNo) {
        rows.save(get(caseNo).turnedAway());
    }
}
