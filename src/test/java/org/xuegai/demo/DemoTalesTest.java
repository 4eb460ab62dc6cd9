package org.xuegai.demo;

import java.time.LocalDate;
import java.util.List;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.account.Accounts;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.OpenWork;
import org.xuegai.testing.DemoData;
import org.xuegai.testing.LinkWalk;
import org.xuegai.testing.XuegaiTest;

/** The story of the demo ends where the dossier says, and all that its pages offer can be followed. Source: domain 4.6 */
@XuegaiTest
class DemoTalesTest {

    private static final List<String> READERS = List.of(
            "hjkx.jb",
            "slcl.msz",
            "slzn.lsz",
            "xhb.jingban",
            "xhb.buzhang",
            "zb.chengyuan1",
            "fgfzx",
            "jcb",
            "bgs",
            "jdy",
            "admin",
            "e01");

    @Autowired
    private DemoData cases;

    @Autowired
    private LinkWalk links;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private OpenWork openWork;

    @Autowired
    private Accounts accounts;

    private final SoftAssertions softly = new SoftAssertions();

    @Test
    @Tag("database")
    void every_case_stands_where_the_dossier_says() {
        cases.createAll();

        plans();
        pilots();
        inspections();
        acceptances();
        tracking();
        softly.assertAll();
    }

    @Test
    void every_link_leads_to_a_page_or_a_file() throws Exception {
        cases.createAll();

        for (String reader : READERS) {
            softly.assertThat(links.brokenFor(reader)).isEmpty();
        }
        softly.assertAll();
    }

    private void plans() {
        over("GGFA-2026-0001", "HJKX", CaseStatus.ARCHIVED);
        waits("GGFA-2026-0002", "HXHG", CaseStatus.CORRECTION_REQUIRED, "hxhg.jb", "2026-12-03");
        waits("GGFA-2026-0003", "TMJZ", CaseStatus.UNDER_REVIEW, "xhb.jingban", "2026-11-26");
        waits("GGFA-2026-0004", "FJYL", CaseStatus.PENDING_DECISION, "fgfzx", "2026-11-26");
        over("GGFA-2026-0005", "QKBJ", CaseStatus.DRAFT);
        waits("GGFA-2026-0006", "LCZL", CaseStatus.SOCIETY_REVIEW, "lczl.lsz", null);
    }

    private void pilots() {
        List<String> societies = List.of("HJKX", "HXHG", "TMJZ", "FJYL", "QKBJ", "LCZL", "SLCL", "SLZN");
        for (int no = 1; no <= societies.size(); no++) {
            over("SDSQ-2026-000" + no, societies.get(no - 1), CaseStatus.ARCHIVED);
        }
    }

    private void inspections() {
        over("XCJC-2026-0001", "HJKX", CaseStatus.ARCHIVED);
        waits("XCJC-2026-0002", "HXHG", CaseStatus.EXPERT_STAGE, "e01", null);
        waits("XCJC-2026-0003", "TMJZ", CaseStatus.EXPERT_STAGE, "zb.chengyuan1", "2026-11-25");
        waits("XCJC-2026-0004", "FJYL", CaseStatus.SUBMITTED, "xhb.jingban", "2026-11-27");
        waits("XCJC-2026-0005", "QKBJ", CaseStatus.DRAFT, "fgfzx", "2026-11-26");
        waits("XCJC-2026-0006", "LCZL", CaseStatus.EXPERT_STAGE, "lczl.msz", "2026-11-23");
        over("XCJC-2026-0007", "SLCL", CaseStatus.ARCHIVED);
        over("XCJC-2026-0008", "SLZN", CaseStatus.ARCHIVED);
    }

    private void acceptances() {
        over("YSSD-2026-0001", "HJKX", CaseStatus.IN_PUBLICITY);
        waits("YSSD-2026-0002", "SLCL", CaseStatus.RECTIFYING, "slcl.jb", "2026-12-14");
        waits("YSSD-2026-0003", "SLZN", CaseStatus.RECONSIDERATION, "zb.chengyuan2", "2026-11-30");
    }

    private void tracking() {
        waits("RWJD-2026-0001", "HJKX", CaseStatus.UNDER_REVIEW, "xhb.jingban", "2026-11-25");
    }

    private CaseFile stands(String caseNo, String society, CaseStatus status) {
        CaseFile caseFile = caseFiles.get(caseNo);
        softly.assertThat(caseFile.society().orElseThrow().code()).as(caseNo).isEqualTo(society);
        softly.assertThat(caseFile.status()).as(caseNo).isEqualTo(status);
        return caseFile;
    }

    /** Nobody has anything to do with it now. */
    private void over(String caseNo, String society, CaseStatus status) {
        stands(caseNo, society, status);
        softly.assertThat(openWork.of(caseNo, accounts.actor("jdy"))).as(caseNo).isEmpty();
    }

    /** @param due null where no day is set for the step */
    private void waits(String caseNo, String society, CaseStatus status, String handler, String due) {
        stands(caseNo, society, status);
        List<OpenWork.OpenTask> tasks = openWork.of(caseNo, accounts.actor(handler)).stream()
                .filter(OpenWork.OpenTask::mine)
                .toList();
        softly.assertThat(tasks)
                .as("%s of %s", caseNo, handler)
                .extracting(OpenWork.OpenTask::due)
                .containsExactly(due == null ? null : LocalDate.parse(due));
    }
}
