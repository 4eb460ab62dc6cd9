package org.xuegai.reformplan.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseNotices;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.Submissions;
import org.xuegai.deadline.DeadlineRules;
import org.xuegai.deadline.PromiseClocks;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;

/** Gives more time, each kind once a case. Source: domain 2.0.3 延期, 延长审核. */
@Component
public class Extensions {

    /** Whose time is extended. */
    public enum Kind {
        /** The society's time to report. */
        BATCH,
        /** The society's time to correct what it has reported. */
        CORRECTION,
        /** The association's time to decide. */
        HANDLING;

        /** Whether an extension that was asked for earlier still does something. */
        boolean stillHelps(CaseFile caseFile) {
            CaseStatus status = caseFile.status();
            return this == HANDLING
                    ? caseFile.acceptedAt() != null && !status.isEnded() && !status.isDecided()
                    : of(caseFile) == this;
        }

        /** What an extension would mean where the case stands; null where none is possible. */
        static Kind of(CaseFile caseFile) {
            return switch (caseFile.status()) {
                case DRAFT, SOCIETY_REVIEW -> BATCH;
                case CORRECTION_REQUIRED -> CORRECTION;
                case ACCEPTED, UNDER_REVIEW, PENDING_DECISION -> HANDLING;
                default -> null;
            };
        }
    }

    private static final List<Role> TOLD = List.of(Role.societyClerk, Role.secretaryGeneral, Role.societyPresident);

    private final CaseFiles cases;
    private final Submissions submissions;
    private final SocietyDeadlines deadlines;
    private final PromiseClocks promises;
    private final DeadlineRules rules;
    private final CaseTimeline timeline;
    private final CaseNotices notices;
    private final Messages messages;
    private final JdbcClient jdbc;
    private final XuegaiClock clock;

    Extensions(
            CaseFiles cases,
            Submissions submissions,
            SocietyDeadlines deadlines,
            PromiseClocks promises,
            DeadlineRules rules,
            CaseTimeline timeline,
            CaseNotices notices,
            Messages messages,
            JdbcClient jdbc,
            XuegaiClock clock) {
        this.cases = cases;
        this.submissions = submissions;
        this.deadlines = deadlines;
        this.promises = promises;
        this.rules = rules;
        this.timeline = timeline;
        this.notices = notices;
        this.messages = messages;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean granted(String caseNo, Kind kind) {
        return jdbc.sql("select count(*) from case_extension where case_no = ? and kind = ?")
                        .params(caseNo, kind.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Carries out what was asked for last; a second call, or one too late to help, changes nothing. */
    @Transactional
    public void grant(String caseNo) {
        Map<String, Object> asked =
                submissions.latest(caseNo, ExtensionRequest.FORM).orElseThrow().values();
        Kind kind = Kind.valueOf((String) asked.get("extensionKind"));
        CaseFile caseFile = cases.get(caseNo);
        if (granted(caseNo, kind)) {
            return;
        }
        if (!kind.stillHelps(caseFile)) {
            timeline.system(caseNo, messages.official("reformplan.request.moot.extension"), null, true);
            return;
        }
        jdbc.sql("insert into case_extension (case_no, kind, granted_on) values (?, ?, ?)")
                .params(caseNo, kind.name(), clock.today())
                .update();
        String outcome = kind == Kind.HANDLING
                ? moreTimeToHandle(caseFile, (String) asked.get("extensionReason"))
                : moreTimeForTheSociety(caseFile, kind, asked);
        timeline.system(caseNo, outcome, null, true);
        notices.toSociety("N12", caseFile, TOLD, Map.of("outcomeName", outcome));
    }

    private String moreTimeForTheSociety(CaseFile caseFile, Kind kind, Map<String, Object> asked) {
        LocalDate to =
                deadlines.extend(caseFile, kind, day(asked.get("originalDueDate")), day(asked.get("requestedDueDate")));
        return messages.official("reformplan.extension." + kind, to.toString());
    }

    private static LocalDate day(Object text) {
        return LocalDate.parse((String) text);
    }

    private String moreTimeToHandle(CaseFile caseFile, String reason) {
        int days = rules.rule(caseFile.caseType(), "promise").orElseThrow().extensionDays();
        promises.extend(caseFile.caseNo(), days);
        return messages.official("reformplan.extension.HANDLING", String.valueOf(days), reason);
    }
}
