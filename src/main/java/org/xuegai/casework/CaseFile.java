package org.xuegai.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.xuegai.platform.Json;
import org.xuegai.society.Society;

/**
 * One case of one society, or a matter of the association's own; it guards its own changes of state. Source: domain
 * 2.0.2
 */
@Table("case_file")
public final class CaseFile {

    @Id
    private Long id;

    @Version
    private Integer version;

    private final String caseNo;
    private final String caseType;
    private final Long societyId;
    private String societyName;
    private final String batchCode;
    private CaseStatus status;
    private CaseStatus statusBeforeSuspension;
    private String outcome;
    private String docNumber;
    private final String startedBy;
    private final String profile;
    private String reopened;
    private String returnNote;
    private final Instant createdAt;
    private Instant submittedAt;
    private Instant acceptedAt;
    private Instant decidedAt;
    private Instant endedAt;

    @PersistenceCreator
    CaseFile(
            String caseNo,
            String caseType,
            Long societyId,
            String societyName,
            String batchCode,
            String startedBy,
            String profile,
            Instant createdAt) {
        this.caseNo = caseNo;
        this.caseType = caseType;
        this.societyId = societyId;
        this.societyName = societyName;
        this.batchCode = batchCode;
        this.startedBy = startedBy;
        this.profile = profile;
        this.createdAt = createdAt;
        this.status = CaseStatus.DRAFT;
    }

    /**
     * The process has come to a place that stands for this status.
     *
     * @throws IllegalStateException if the case is suspended: it waits for {@link #resume} or ends
     */
    void enter(CaseStatus next, String outcomeOrNull, Instant now) {
        if (status == CaseStatus.SUSPENDED && !next.leavesSuspension()) {
            throw new IllegalStateException("%s is suspended and cannot become %s".formatted(caseNo, next));
        }
        if (next == CaseStatus.SUSPENDED && status != CaseStatus.SUSPENDED) {
            statusBeforeSuspension = status;
        }
        status = next;
        if (outcomeOrNull != null) {
            outcome = outcomeOrNull;
        }
        switch (next) {
            case SUBMITTED -> submittedAt = submittedAt == null ? now : submittedAt;
            case ACCEPTED -> acceptedAt = now;
            case DECIDED -> decidedAt = now;
            default -> {
                if (next.isEnded()) {
                    endedAt = now;
                }
            }
        }
    }

    /** @return the status that handling goes on with */
    CaseStatus resume() {
        if (status != CaseStatus.SUSPENDED) {
            throw new IllegalStateException("%s is not suspended".formatted(caseNo));
        }
        status = statusBeforeSuspension;
        statusBeforeSuspension = null;
        return status;
    }

    /** Only these places may be changed in the next filing, each as {@code formId:path}. */
    void reopen(List<String> places, String note) {
        reopened = Json.write(places);
        returnNote = note;
    }

    /** An own matter is called by what is filed about it. */
    void call(String matter) {
        if (societyId != null) {
            throw new IllegalStateException("%s bears its society's name".formatted(caseNo));
        }
        societyName = matter;
    }

    void closeReopened() {
        reopened = null;
    }

    void number(String issuedDocNumber) {
        docNumber = issuedDocNumber;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String caseNo() {
        return caseNo;
    }

    /** Key of the case type, e.g. {@code reform-plan}. */
    public String caseType() {
        return caseType;
    }

    /** Null for the association's own matters: a batch, a list, a meeting. */
    public Long societyId() {
        return societyId;
    }

    /** Whether something sent in this society's name came from the case's own society; null stands for no society. */
    public boolean isOf(Long sendersSocietyId) {
        return sendersSocietyId != null && sendersSocietyId.equals(societyId);
    }

    /** Name of the society; of an own matter what it is about, e.g. 2026 年“两化”建设试点. */
    public String societyName() {
        return societyName;
    }

    /** Filing batch, e.g. {@code GG-2026}; null where a case type has none. */
    public String batchCode() {
        return batchCode;
    }

    public CaseStatus status() {
        return status;
    }

    /** How it ended, e.g. {@code FILED}; null while open. */
    public String outcome() {
        return outcome;
    }

    /** 文号 of the issued paper; null before, and while a void one waits for the next. */
    public String docNumber() {
        return docNumber;
    }

    public String startedBy() {
        return startedBy;
    }

    /** The society's register entry as it was when the draft was made; empty for an own matter. */
    public Optional<Society> society() {
        return societyId == null ? Optional.empty() : Optional.of(Json.read(profile, Society.class));
    }

    /** Places that may be changed now, each as {@code formId:path}; empty when none is reopened. */
    public List<String> reopened() {
        return reopened == null ? List.of() : Json.readTexts(reopened);
    }

    /** What the reviewer wrote when returning; null when never returned. */
    public String returnNote() {
        return returnNote;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
