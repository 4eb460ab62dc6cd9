package org.xuegai.acceptance;

import java.time.LocalDate;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.xuegai.inspection.finding.Conclusion;

/** What rules and people conclude from an inspection; it guards what is said of it. Source: domain 2.4 */
@Table("acceptance")
public final class Acceptance {

    public static final String PASS = "PASS";
    public static final String RECTIFY = "RECTIFY";
    public static final String FAIL = "FAIL";

    @Id
    private Long id;

    @Version
    private Integer version;

    private final String caseNo;
    private final String inspectionNo;
    private final String batchCode;
    private final long societyId;
    private String ruleNo;
    private String computed;
    private String ruleMessage;
    private String conclusion;
    private boolean reinspected;
    private boolean falseMaterial;
    private LocalDate rectifyUntil;
    private LocalDate announcedOn;
    private String listCaseNo;
    private String reconsideration;
    private String certificateNo;

    @PersistenceCreator
    Acceptance(String caseNo, String inspectionNo, String batchCode, long societyId) {
        this.caseNo = caseNo;
        this.inspectionNo = inspectionNo;
        this.batchCode = batchCode;
        this.societyId = societyId;
    }

    void computed(Conclusion finding) {
        ruleNo = finding.ruleNo();
        computed = finding.conclusion();
        ruleMessage = finding.message();
    }

    /** @param code null when it is to be studied again */
    void concluded(String code) {
        if (RECTIFY.equals(code) && reinspected) {
            throw new IllegalStateException("%s has had its rectification".formatted(caseNo));
        }
        conclusion = code;
    }

    void rectifyUntil(LocalDate day) {
        rectifyUntil = day;
    }

    void reinspected() {
        reinspected = true;
    }

    void foundFalse() {
        falseMaterial = true;
    }

    /** @param listNo null where no list has decided it */
    void announced(String listNo, LocalDate day) {
        listCaseNo = listNo;
        announcedOn = day;
    }

    void reconsidered(String result) {
        reconsideration = result;
    }

    void certified(String number) {
        certificateNo = number;
    }

    public String caseNo() {
        return caseNo;
    }

    public String inspectionNo() {
        return inspectionNo;
    }

    public String batchCode() {
        return batchCode;
    }

    public long societyId() {
        return societyId;
    }

    /** Row of D4 that fired last, e.g. {@code D4-9}; null before. */
    public String ruleNo() {
        return ruleNo;
    }

    /** What D4 says: PASS, RECTIFY or FAIL. */
    public String computed() {
        return computed;
    }

    public String ruleMessage() {
        return ruleMessage;
    }

    /** What was decided last; null while it is studied. */
    public String conclusion() {
        return conclusion;
    }

    /** Whether there was a second look, or the time for putting right has run out. */
    public boolean isReinspected() {
        return reinspected;
    }

    public boolean isFalseMaterial() {
        return falseMaterial;
    }

    /** Last day for putting right; null where nothing had to be. */
    public LocalDate rectifyUntil() {
        return rectifyUntil;
    }

    /** When the society was told; null before. */
    public LocalDate announcedOn() {
        return announcedOn;
    }

    public String listCaseNo() {
        return listCaseNo;
    }

    /** MAINTAIN, CHANGE or REINSPECT; null where nobody has asked. */
    public String reconsideration() {
        return reconsideration;
    }

    public String certificateNo() {
        return certificateNo;
    }
}
