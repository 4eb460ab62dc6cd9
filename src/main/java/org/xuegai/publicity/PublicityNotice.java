package org.xuegai.publicity;

import java.time.Instant;
import java.time.LocalDate;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.xuegai.deadline.DueDate;

/** A public notice of a case; it guards its own changes of state. Source: domain 2.0.3 公示, 2.0.5 publicityNotice */
@Table("publicity_notice")
final class PublicityNotice {

    /** Where a notice stands. */
    enum State {
        SCHEDULED,
        PUBLISHED,
        /** The period is over and every objection answered. */
        CLOSED,
        /** The case ended first. */
        STOPPED
    }

    @Id
    private Long id;

    @Version
    private Integer version;

    private final String caseNo;
    private final String title;
    private final String content;
    private final String phone;
    private final String email;
    private final LocalDate preparedOn;
    private final LocalDate plannedStart;
    private LocalDate startOn;
    private LocalDate endOn;
    private boolean provisional;
    private State state;
    private PublicityOutcome outcome;
    private Instant publishedAt;
    private Instant closedAt;

    @PersistenceCreator
    PublicityNotice(
            String caseNo,
            String title,
            String content,
            String phone,
            String email,
            LocalDate preparedOn,
            LocalDate plannedStart) {
        this.caseNo = caseNo;
        this.title = title;
        this.content = content;
        this.phone = phone;
        this.email = email;
        this.preparedOn = preparedOn;
        this.plannedStart = plannedStart;
        this.state = State.SCHEDULED;
    }

    /** @throws IllegalArgumentException for a period that ends before it starts */
    void runs(LocalDate from, DueDate until) {
        if (until.date().isBefore(from)) {
            throw new IllegalArgumentException(
                    "%s would end on %s before it starts on %s".formatted(caseNo, until, from));
        }
        startOn = from;
        endOn = until.date();
        provisional = until.provisional();
    }

    void publish(Instant now) {
        require(State.SCHEDULED);
        state = State.PUBLISHED;
        publishedAt = now;
    }

    void close(PublicityOutcome result, Instant now) {
        require(State.PUBLISHED);
        state = State.CLOSED;
        outcome = result;
        closedAt = now;
    }

    void stop(Instant now) {
        state = State.STOPPED;
        closedAt = now;
    }

    private void require(State expected) {
        if (state != expected) {
            throw new IllegalStateException("The notice of %s is already %s".formatted(caseNo, state));
        }
    }

    boolean isUnderWay() {
        return state == State.SCHEDULED || state == State.PUBLISHED;
    }

    public Long id() {
        return id;
    }

    public String caseNo() {
        return caseNo;
    }

    public String title() {
        return title;
    }

    /** HTML of the safe subset. */
    public String content() {
        return content;
    }

    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }

    LocalDate preparedOn() {
        return preparedOn;
    }

    /** As the general office chose it; a suspension moves {@link #startOn} away from it. */
    LocalDate plannedStart() {
        return plannedStart;
    }

    /** First day, from 00:00. */
    public LocalDate startOn() {
        return startOn;
    }

    /** Last day, until 24:00. */
    public LocalDate endOn() {
        return endOn;
    }

    /** Whether the last day lies beyond the loaded calendar. */
    public boolean provisional() {
        return provisional;
    }

    public State state() {
        return state;
    }

    /** Null until it is closed. */
    public PublicityOutcome outcome() {
        return outcome;
    }

    /** Null before. */
    public Instant publishedAt() {
        return publishedAt;
    }
}
