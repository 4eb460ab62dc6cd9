package org.xuegai.inbox;

import java.time.Instant;
import java.util.Set;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.xuegai.account.Actor;

/** One task as the inbox keeps it, beside the engine's own and in the same transaction. */
@Table("inbox_item")
public final class InboxItem {

    /** Where a task stands. */
    public enum State {
        OPEN,
        /** Open, but its case is suspended. */
        SUSPENDED,
        DONE,
        CANCELLED
    }

    /** The reminders that have gone out for it. */
    public enum Reminded {
        NONE,
        YELLOW,
        RED,
        OVERDUE,
        SUPERVISED
    }

    @Id
    private Long id;

    @Version
    private Integer version;

    @Embedded.Empty
    private final TaskCard card;

    @Embedded.Empty
    private StepDue due;

    private String assignee;
    private String assigneeName;
    private State state;
    private Reminded reminded;
    private final Instant createdAt;
    private Instant completedAt;
    private String completedBy;
    private String resultLabel;

    @PersistenceCreator
    InboxItem(TaskCard card, StepDue due, Instant createdAt) {
        this.card = card;
        this.due = due;
        this.createdAt = createdAt;
        this.state = State.OPEN;
        this.reminded = Reminded.NONE;
    }

    void assign(String username, String personName) {
        assignee = username;
        assigneeName = personName;
    }

    void complete(String username, String result, Instant now) {
        close(State.DONE, now);
        completedBy = username;
        resultLabel = result;
    }

    /** The process has taken the task away: a timer, a withdrawal. */
    void cancel(Instant now) {
        close(State.CANCELLED, now);
    }

    void move(StepDue newDue) {
        due = newDue;
        reminded = Reminded.NONE;
    }

    /** Nothing can be done about it until its case goes on. */
    void suspend() {
        requireOpen();
        state = State.SUSPENDED;
    }

    void resume() {
        requireOpen();
        state = State.OPEN;
    }

    private void close(State closed, Instant now) {
        requireOpen();
        state = closed;
        completedAt = now;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("%s is already %s".formatted(card.taskId(), state));
        }
    }

    /** Waits for one of the actor's roles, or is held by the actor. */
    boolean isFor(Actor actor, Set<String> buckets) {
        return assignee == null ? buckets.contains(card.bucket()) : assignee.equals(actor.username());
    }

    public Long id() {
        return id;
    }

    /** What a caller must name when acting on the task. */
    public int version() {
        return version;
    }

    public TaskCard card() {
        return card;
    }

    public StepDue due() {
        return due;
    }

    /** Username of who holds it; null while it waits for a role. */
    public String assignee() {
        return assignee;
    }

    public String assigneeName() {
        return assigneeName;
    }

    public State state() {
        return state;
    }

    public Reminded reminded() {
        return reminded;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant completedAt() {
        return completedAt;
    }

    public String completedBy() {
        return completedBy;
    }

    /** Chinese label of what was decided; null for a task without a choice. */
    public String resultLabel() {
        return resultLabel;
    }

    /** Still to be done, now or when its case goes on. */
    public boolean isOpen() {
        return state == State.OPEN || isSuspended();
    }

    public boolean isSuspended() {
        return state == State.SUSPENDED;
    }
}
