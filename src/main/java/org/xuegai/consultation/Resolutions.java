package org.xuegai.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.Accounts;
import org.xuegai.platform.XuegaiClock;

/** What was decided, until it is done. */
@Component
public class Resolutions {

    private final ResolutionRows rows;
    private final Accounts accounts;
    private final XuegaiClock clock;

    Resolutions(ResolutionRows rows, Accounts accounts, XuegaiClock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.clock = clock;
    }

    public Optional<Resolution> find(long id) {
        return rows.findById(id);
    }

    public Resolution get(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(String.valueOf(id)));
    }

    public List<Resolution> ofIssue(String issueNo) {
        return rows.findByIssueNoOrderById(issueNo);
    }

    /** E.g. {@code HSYT-2026-0003-1}: the first thing decided on the issue. */
    public String number(Resolution resolution) {
        List<Long> ids =
                ofIssue(resolution.issueNo()).stream().map(Resolution::id).toList();
        return resolution.issueNo() + "-" + (ids.indexOf(resolution.id()) + 1);
    }

    public List<Resolution> ofMeeting(String meetingNo) {
        return rows.findByMeetingNoOrderById(meetingNo);
    }

    /** 未了结事项: the next meeting begins with them; the nearest due first. */
    public List<Resolution> open() {
        return rows.findByStateNotOrderByDueOn(Resolution.State.CLOSED);
    }

    /**
     * @param meetingNo null where the leading group decided it
     * @param owner username of an account that exists
     * @param cooperators null for none
     */
    @Transactional
    public Resolution decide(
            String issueNo, String meetingNo, String matter, String owner, LocalDate dueOn, String cooperators) {
        Accounts.Person person = accounts.byUsername(owner).orElseThrow();
        return rows.save(new Resolution(
                null,
                null,
                issueNo,
                meetingNo,
                matter,
                owner,
                person.name(),
                person.societyId() != null,
                dueOn,
                cooperators,
                Resolution.State.OPEN,
                null,
                null,
                null,
                clock.today(),
                null,
                null));
    }

    @Transactional
    public void report(long id, String text, List<String> files) {
        rows.save(get(id).reported(text, files, clock.today()));
    }

    @Transactional
    public Resolution sendBack(long id, String opinion) {
        return rows.save(get(id).returned(opinion));
    }

    @Transactional
    public void close(long id) {
        rows.save(get(id).closed(clock.today()));
    }
}
