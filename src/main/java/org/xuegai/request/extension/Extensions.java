package org.xuegai.request.extension;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseNotices;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;

/** Gives more time, each kind of deadline once a case. Source: domain 2.0.3 延期, 延长审核. */
@Component
public class Extensions {

    /** Name of the value in a request that says which deadline it is about. */
    static final String KIND = "extensionKind";

    private static final List<Role> TOLD = List.of(Role.societyClerk, Role.secretaryGeneral, Role.societyPresident);

    private final List<ExtendableDeadline> deadlines;
    private final CaseFiles cases;
    private final Submissions submissions;
    private final CaseTimeline timeline;
    private final CaseNotices notices;
    private final Messages messages;
    private final JdbcClient jdbc;
    private final XuegaiClock clock;

    Extensions(
            List<ExtendableDeadline> deadlines,
            CaseFiles cases,
            Submissions submissions,
            CaseTimeline timeline,
            CaseNotices notices,
            Messages messages,
            JdbcClient jdbc,
            XuegaiClock clock) {
        this.deadlines = deadlines;
        this.cases = cases;
        this.submissions = submissions;
        this.timeline = timeline;
        this.notices = notices;
        this.messages = messages;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean granted(String caseNo, String kind) {
        return jdbc.sql("select count(*) from case_extension where case_no = ? and kind = ?")
                        .params(caseNo, kind)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The deadline that the last request of the case is about; empty when there was none. */
    Optional<ExtendableDeadline> lastAsked(String caseNo) {
        return submissions.latest(caseNo, ExtensionRequest.FORM).map(this::deadline);
    }

    private ExtendableDeadline deadline(Submission asked) {
        Object kind = asked.values().get(KIND);
        return deadlines.stream()
                .filter(deadline -> deadline.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No deadline " + kind + " to be extended"));
    }

    /** Carries out what was asked for last; a second call, or one too late to help, changes nothing. */
    @Transactional
    public void grant(String caseNo) {
        Submission request = submissions.latest(caseNo, ExtensionRequest.FORM).orElseThrow();
        ExtendableDeadline deadline = deadline(request);
        CaseFile caseFile = cases.get(caseNo);
        if (granted(caseNo, deadline.kind())) {
            return;
        }
        if (!deadline.stillHelps(caseFile)) {
            timeline.system(caseNo, messages.official("request.extension.moot"), null, true);
            return;
        }
        jdbc.sql("insert into case_extension (case_no, kind, granted_on) values (?, ?, ?)")
                .params(caseNo, deadline.kind(), clock.today())
                .update();
        Map<String, Object> asked = request.values();
        String howFar =
                deadline.extend(caseFile, day(asked.get("originalDueDate")), day(asked.get("requestedDueDate")));
        String outcome =
                messages.official("request.extension.granted." + deadline.kind(), howFar, asked.get("extensionReason"));
        timeline.system(caseNo, outcome, null, true);
        notices.toSociety("N12", caseFile, TOLD, Map.of("outcomeName", outcome));
    }

    private static LocalDate day(Object text) {
        return text == null ? null : LocalDate.parse((String) text);
    }
}
