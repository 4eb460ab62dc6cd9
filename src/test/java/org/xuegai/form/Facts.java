package org.xuegai.form;

import java.util.Set;

/** Names that conditions and rules of forms may read besides the form's own fields. */
final class Facts {

    static final Set<String> KNOWN = Set.of(
            "allMet",
            "batchFundCap",
            "batchQuota",
            "earliestNoticedVisit",
            "earliestPlannedVisit",
            "earliestVisit",
            "expertLeast",
            "rectificationLatest",
            "rectificationUntil",
            "visitQuorum",
            "actingPresident",
            "batchPeriodEnd",
            "extensionFixed",
            "isPilotSociety",
            "latestExtensionDate",
            "sealedPageState",
            "today");

    private Facts() {}
}
