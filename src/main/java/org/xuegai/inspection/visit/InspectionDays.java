package org.xuegai.inspection.visit;

import java.util.Date;

import org.springframework.stereotype.Component;
import org.xuegai.inspection.Inspections;
import org.xuegai.platform.XuegaiClock;

/** Days of a visit that its process waits for. */
@Component("inspectionDays")
public class InspectionDays {

    private final Inspections inspections;

    InspectionDays(Inspections inspections) {
        this.inspections = inspections;
    }

    /** The papers are read until the day before the visit is over. Source: domain 2.3 step 9 */
    public Date preReviewUntil(String caseNo) {
        return visitDay(caseNo);
    }

    /** The visit's day as it begins. */
    public Date visitDay(String caseNo) {
        return Date.from(
                inspections.get(caseNo).visitOn().atStartOfDay(XuegaiClock.ZONE).toInstant());
    }
}
