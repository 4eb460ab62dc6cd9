package org.xuegai.publicity;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Service;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.platform.Cursor;
import org.xuegai.platform.Dates;
import org.xuegai.platform.Page;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;

/** The notices that have been published; nothing of their cases beside them. */
@Service
class PublicNotices {

    /** Objections are made within publicity. */
    private static final String RULE = "2.0.3";

    private final PublicityRows rows;
    private final PublicityDays days;
    private final CaseFiles caseFiles;
    private final Dates dates;
    private final XuegaiClock clock;

    PublicNotices(PublicityRows rows, PublicityDays days, CaseFiles caseFiles, Dates dates, XuegaiClock clock) {
        this.rows = rows;
        this.days = days;
        this.caseFiles = caseFiles;
        this.dates = dates;
        this.clock = clock;
    }

    /** Latest first. */
    Page<PublicNotice> page(String cursor) {
        return paged(rows.findPublished(before(cursor))).map(this::shown);
    }

    /** @throws Problem 404 for one that is not published as for one that there is not */
    PublicNotice get(long id) {
        return shown(published(id));
    }

    PublicityNotice published(long id) {
        return rows.findById(id).filter(notice -> notice.publishedAt() != null).orElseThrow(Problem::notFound);
    }

    /**
     * The notice while it takes objections.
     *
     * @throws Problem 404, 409 OBJECTION_TOO_EARLY, OBJECTION_TOO_LATE, PUBLICITY_SUSPENDED or PUBLICITY_STOPPED
     */
    PublicityNotice open(long id) {
        PublicityNotice notice = published(id);
        switch (phase(notice)) {
            case COMING ->
                throw Problem.conflict("OBJECTION_TOO_EARLY", dates.day(notice.startOn()))
                        .byRule(RULE);
            case OVER ->
                throw Problem.conflict("OBJECTION_TOO_LATE", dates.day(notice.endOn()))
                        .byRule(RULE);
            case SUSPENDED -> throw Problem.conflict("PUBLICITY_SUSPENDED");
            case STOPPED -> throw Problem.conflict("PUBLICITY_STOPPED");
            case RUNNING -> {}
        }
        return notice;
    }

    static long before(String cursor) {
        Cursor after = Cursor.decode(cursor);
        return after == null ? Long.MAX_VALUE : after.id();
    }

    static Page<PublicityNotice> paged(List<PublicityNotice> found) {
        boolean more = found.size() > PublicityRows.PAGE;
        List<PublicityNotice> items = more ? found.subList(0, PublicityRows.PAGE) : found;
        String next = more ? new Cursor("", items.get(items.size() - 1).id()).encoded() : null;
        return new Page<>(items, next);
    }

    PublicNotice shown(PublicityNotice notice) {
        PublicNotice.Phase phase = phase(notice);
        PublicityDays.Length length = days.length(notice.caseNo());
        return new PublicNotice(
                notice.id(),
                notice.title(),
                notice.content(),
                notice.startOn(),
                notice.endOn(),
                notice.provisional(),
                length.days(),
                length.working(),
                phase,
                phase == PublicNotice.Phase.RUNNING ? days.left(notice, clock.today()) : 0,
                notice.phone(),
                notice.email());
    }

    private PublicNotice.Phase phase(PublicityNotice notice) {
        if (notice.state() == PublicityNotice.State.STOPPED) {
            return PublicNotice.Phase.STOPPED;
        }
        LocalDate today = clock.today();
        if (notice.state() == PublicityNotice.State.CLOSED) {
            return PublicNotice.Phase.OVER;
        }
        if (caseFiles.get(notice.caseNo()).status() == CaseStatus.SUSPENDED) {
            return PublicNotice.Phase.SUSPENDED;
        }
        if (today.isBefore(notice.startOn())) {
            return PublicNotice.Phase.COMING;
        }
        return today.isAfter(notice.endOn()) ? PublicNotice.Phase.OVER : PublicNotice.Phase.RUNNING;
    }
}
