package org.xuegai.publicity;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** One objection to a notice, from its receipt to its answer. Source: domain 2.0.3 异议 */
@Table("objection")
final class Objection {

    /** Where an objection stands. */
    enum State {
        OPEN,
        ANSWERED
    }

    @Id
    private Long id;

    @Version
    private Integer version;

    private final long noticeId;
    private final String caseNo;
    private final String receiptNo;
    private final String secretHash;

    @Embedded.Empty
    private final Letter letter;

    private final Instant filedAt;
    private String taskId;
    private State state;
    private String result;
    private String action;
    private Instant answeredAt;

    @PersistenceCreator
    Objection(long noticeId, String caseNo, String receiptNo, String secretHash, Letter letter, Instant filedAt) {
        this.noticeId = noticeId;
        this.caseNo = caseNo;
        this.receiptNo = receiptNo;
        this.secretHash = secretHash;
        this.letter = letter;
        this.filedAt = filedAt;
        this.state = State.OPEN;
    }

    /** The task in which it is verified. */
    void verifiedIn(String verificationTaskId) {
        taskId = verificationTaskId;
    }

    /**
     * @param verificationResult option of the form
     * @param verificationAction option of the form
     */
    void answer(String verificationResult, String verificationAction, Instant now) {
        if (state != State.OPEN) {
            throw new IllegalStateException("%s is already answered".formatted(receiptNo));
        }
        state = State.ANSWERED;
        result = verificationResult;
        action = verificationAction;
        answeredAt = now;
    }

    public Long id() {
        return id;
    }

    public long noticeId() {
        return noticeId;
    }

    public String caseNo() {
        return caseNo;
    }

    public String receiptNo() {
        return receiptNo;
    }

    String secretHash() {
        return secretHash;
    }

    public Letter letter() {
        return letter;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public String taskId() {
        return taskId;
    }

    public State state() {
        return state;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Null until it is answered. */
    public String result() {
        return result;
    }

    /** Null until it is answered. */
    public String action() {
        return action;
    }

    /** Null until it is answered. */
    public Instant answeredAt() {
        return answeredAt;
    }
}
