package org.xuegai.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.Submissions;
import org.xuegai.document.CaseDocuments;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;

/** What the process does to the notice: schedules, publishes and closes it. Source: domain 2.0.3 公示 */
@Service
class PublicityStage {

    private static final String FORM = NoticeForm.ID;

    private final PublicityRows notices;
    private final ObjectionRows objections;
    private final PublicityDays days;
    private final PublicityNews news;
    private final CaseFiles caseFiles;
    private final Submissions submissions;
    private final CaseTimeline timeline;
    private final CaseDocuments documents;
    private final AuditLog audit;
    private final Messages messages;
    private final XuegaiClock clock;

    PublicityStage(
            PublicityRows notices,
            ObjectionRows objections,
            PublicityDays days,
            PublicityNews news,
            CaseFiles caseFiles,
            Submissions submissions,
            CaseTimeline timeline,
            CaseDocuments documents,
            AuditLog audit,
            Messages messages,
            XuegaiClock clock) {
        this.notices = notices;
        this.objections = objections;
        this.days = days;
        this.news = news;
        this.caseFiles = caseFiles;
        this.submissions = submissions;
        this.timeline = timeline;
        this.documents = documents;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /** Makes the notice of what the general office has just filed. */
    @Transactional
    public void schedule(String caseNo) {
        NoticeForm filed =
                NoticeForm.of(submissions.latest(caseNo, FORM).orElseThrow().values());
        PublicityNotice notice = new PublicityNotice(
                caseNo, filed.title(), filed.content(), filed.phone(), filed.email(), clock.today(), filed.start());
        days.reckon(notice);
        notices.save(notice);
    }

    /** Puts the notice on the public pages; where that comes too late for its first day, the next full day is the first. */
    @Transactional
    public void publish(String caseNo) {
        PublicityNotice notice = current(caseNo);
        LocalDate today = clock.today();
        LocalDate start = today.isAfter(notice.startOn()) ? today.plusDays(1) : notice.startOn();
        notice.runs(start, days.lastDay(caseNo, start));
        notice.publish(clock.instant());
        notices.save(notice);
        timeline.system(
                caseNo,
                messages.official("publicity.event.published", news.day(notice.startOn()), news.day(notice.endOn())),
                null,
                true);
        audit.record(
                null,
                "PUBLICITY_PUBLISHED",
                caseNo,
                Map.of(
                        "title", notice.title(),
                        "firstDay", notice.startOn().toString(),
                        "lastDay", notice.endOn().toString()));
        news.published(caseFiles.get(caseNo), notice);
    }

    /**
     * The period is over and every objection is answered: keeps the public page as evidence and tells the societies.
     *
     * @return what the objections lead to
     */
    @Transactional
    public PublicityOutcome close(String caseNo) {
        PublicityNotice notice = current(caseNo);
        List<Objection> received = objections.findByNoticeIdOrderById(notice.id());
        PublicityOutcome outcome = PublicityOutcome.gravest(received.stream()
                .map(objection -> PublicityOutcome.of(objection.action()))
                .toList());
        notice.close(outcome, clock.instant());
        notices.save(notice);
        documents.create(PublicityPapers.RECORD, record(notice, received.size()));
        timeline.system(
                caseNo, messages.official("publicity.event.closed", String.valueOf(received.size())), null, true);
        audit.record(null, "PUBLICITY_CLOSED", caseNo, Map.of("publicityOutcome", outcome.name()));
        news.closed(caseFiles.get(caseNo), notice, received.size());
        return outcome;
    }

    private PublicityRecord record(PublicityNotice notice, int received) {
        return new PublicityRecord(
                notice.caseNo(),
                messages.official("document.kind.publicity-record"),
                notice.title(),
                notice.content(),
                notice.startOn(),
                notice.endOn(),
                notice.phone(),
                notice.email(),
                received,
                clock.today());
    }

    private PublicityNotice current(String caseNo) {
        return notices.findFirstByCaseNoOrderByIdDesc(caseNo).orElseThrow();
    }
}
