package org.xuegai.demo;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.account.Accounts;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.OpenWork;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The story of the demo ends where the dossier says. Source: domain 4.6 */
@XuegaiTest
@Tag("database")
class DemoCasesTest {

    @Autowired
    DemoPeople people;

    @Autowired
    DemoCases cases;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    OpenWork openWork;

    @Autowired
    Accounts accounts;

    @Test
    void the_six_plans_stand_where_the_dossier_says() {
        people.create();

        cases.create();

        stands("GGFA-2026-0001", CaseStatus.ARCHIVED, null, null);
        stands("GGFA-2026-0002", CaseStatus.CORRECTION_REQUIRED, "societyClerk", "2026-12-03");
        stands("GGFA-2026-0003", CaseStatus.UNDER_REVIEW, "departmentOfficer", "2026-11-26");
        stands("GGFA-2026-0004", CaseStatus.PENDING_DECISION, "viceChair", "2026-11-26");
        stands("GGFA-2026-0005", CaseStatus.DRAFT, null, null);
        stands("GGFA-2026-0006", CaseStatus.SOCIETY_REVIEW, "societyPresident", null);
    }

    private void stands(String caseNo, CaseStatus status, String role, String due) {
        assertThat(caseFiles.get(caseNo).status()).as(caseNo).isEqualTo(status);
        var open = openWork.of(caseNo, accounts.actor("jdy"));
        if (role == null) {
            assertThat(open).as(caseNo).isEmpty();
            return;
        }
        assertThat(open).as(caseNo).hasSize(1);
        assertThat(open.get(0).role()).isEqualTo(role);
        if (due != null) {
            assertThat(open.get(0).due()).as(caseNo).hasToString(due);
        }
    }
}
