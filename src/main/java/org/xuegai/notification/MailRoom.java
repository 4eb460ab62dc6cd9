package org.xuegai.notification;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.audit.AuditLog;
import org.xuegai.platform.Cursor;
import org.xuegai.platform.Page;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;

/** What the administrator does with mails; each time on the record. */
@Service
class MailRoom {

    private final Outbox outbox;
    private final MailTransport transport;
    private final AuditLog audit;
    private final XuegaiClock clock;

    MailRoom(Outbox outbox, MailTransport transport, AuditLog audit, XuegaiClock clock) {
        this.outbox = outbox;
        this.transport = transport;
        this.audit = audit;
        this.clock = clock;
    }

    Page<MailView> page(OutboxMail.State state, Cursor cursor) {
        long before = cursor == null ? Long.MAX_VALUE : cursor.id();
        List<OutboxMail> found = outbox.findTop51ByStateAndIdLessThanOrderByIdDesc(state, before);
        List<OutboxMail> shown = found.stream().limit(Outbox.PAGE).toList();
        String next = found.size() > shown.size()
                ? new Cursor("", shown.get(shown.size() - 1).id()).encoded()
                : null;
        return new Page<>(shown.stream().map(MailView::of).toList(), next);
    }

    int count(OutboxMail.State state) {
        return outbox.countByState(state);
    }

    /** The text can be read only where no mail server takes the mails. */
    boolean readable() {
        return transport.staysHere();
    }

    @Transactional
    public MailView open(long id, String administrator) {
        OutboxMail mail = mail(id);
        if (readable()) {
            audit.record(administrator, "MAIL_READ", mail.messageId(), Map.of("recipient", mail.recipient()));
        }
        return MailView.of(mail);
    }

    /** @throws Problem 409 if the mail has moved on since the administrator saw it */
    @Transactional
    public void sendAgain(long id, int version, String administrator) {
        OutboxMail mail = mail(id);
        if (mail.version() != version) {
            throw Problem.conflict("STALE_VERSION");
        }
        queueAgain(mail, administrator);
    }

    /** @return how many */
    @Transactional
    public int sendFailedAgain(String administrator) {
        List<OutboxMail> failed = outbox.findAllByState(OutboxMail.State.FAILED);
        failed.forEach(mail -> queueAgain(mail, administrator));
        return failed.size();
    }

    private void queueAgain(OutboxMail mail, String administrator) {
        outbox.save(mail.queuedAgain(clock.instant()));
        audit.record(administrator, "MAIL_SENT_AGAIN", mail.messageId(), Map.of("recipient", mail.recipient()));
    }

    private OutboxMail mail(long id) {
        return outbox.findById(id).orElseThrow(Problem::notFound);
    }
}
