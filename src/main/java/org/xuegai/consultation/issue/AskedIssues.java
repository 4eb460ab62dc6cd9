package org.xuegai.consultation.issue;

import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.consultation.ConsultationIssue;
import org.xuegai.consultation.ConsultationIssue.Source;
import org.xuegai.consultation.ConsultationIssue.State;
import org.xuegai.consultation.Issues;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.reformplan.PlanConsultationAsked;
import org.xuegai.reformplan.PlanConsultationHeld;
import org.xuegai.reformplan.task.ReformTasks;
import org.xuegai.tracking.ConsultationAsked;
import org.xuegai.tracking.TaskTrackings;

/** Raises an issue where a report on tasks, or the review of a plan, asks for a consultation. Source: domain 2.5 E02 */
@Component
class AskedIssues {

    private static final String PLAN = "plan";
    private static final String WITHDRAWAL = "CaseWithdrawalRequested";

    private final Issues issues;
    private final IssueOpenings openings;
    private final TaskTrackings trackings;
    private final ReformTasks tasks;
    private final CaseFiles caseFiles;
    private final CaseTimeline timeline;
    private final CaseEngine engine;
    private final Accounts accounts;
    private final Messages messages;
    private final XuegaiClock clock;

    AskedIssues(
            Issues issues,
            IssueOpenings openings,
            TaskTrackings trackings,
            ReformTasks tasks,
            CaseFiles caseFiles,
            CaseTimeline timeline,
            CaseEngine engine,
            Accounts accounts,
            Messages messages,
            XuegaiClock clock) {
        this.issues = issues;
        this.openings = openings;
        this.trackings = trackings;
        this.tasks = tasks;
        this.caseFiles = caseFiles;
        this.timeline = timeline;
        this.engine = engine;
        this.accounts = accounts;
        this.messages = messages;
        this.clock = clock;
    }

    /** The department writes out what the society has only named. */
    @EventListener
    void on(ConsultationAsked asked) {
        CaseFile tracking = caseFiles.get(asked.caseNo());
        String topic = "task-" + asked.taskNo();
        String title = tasks.ofPlan(trackings.get(asked.caseNo()).planNo()).stream()
                .filter(task -> task.taskNo() == asked.taskNo())
                .map(task -> messages.official("consultation.issue.task", task.taskNo(), task.name()))
                .findFirst()
                .orElseThrow();
        issues.openAbout(asked.caseNo(), topic)
                .ifPresentOrElse(
                        known -> timeline.system(
                                known.caseNo(),
                                messages.official("consultation.event.askedAgain"),
                                asked.difficulties(),
                                true),
                        () -> open(
                                tracking,
                                Source.TRACKING,
                                topic,
                                new Words(tracking.societyName(), title, null, asked.difficulties(), null),
                                State.NEW));
    }

    /** It says nothing of what reviewers think: the society reads the issue, and hears of that only afterwards. */
    @EventListener
    void on(PlanConsultationAsked asked) {
        CaseFile plan = caseFiles.get(asked.planNo());
        if (issues.anyOpenAbout(plan.caseNo())) {
            return;
        }
        Words words = new Words(
                messages.official("consultation.department"),
                messages.official("consultation.issue.plan", plan.societyName()),
                "OTHER",
                messages.official("consultation.issue.plan.description", plan.caseNo()),
                messages.official("consultation.issue.plan.help"));
        open(plan, Source.PLAN, PLAN, words, State.WAITING);
    }

    /** The plan has been consulted upon beside a meeting: its issue need not come before one. */
    @EventListener
    void on(PlanConsultationHeld held) {
        issues.openAbout(held.planNo(), PLAN)
                .filter(issue -> issue.state() == State.WAITING)
                .map(issue -> caseFiles.get(issue.caseNo()))
                .filter(issue -> engine.awaits(issue, WITHDRAWAL))
                .ifPresent(issue -> {
                    timeline.system(issue.caseNo(), messages.official("consultation.event.heldBeside"), null, true);
                    engine.tell(issue, WITHDRAWAL, Map.of());
                });
    }

    /** What the row of an issue says. */
    private record Words(String raisedBy, String title, String category, String description, String help) {}

    private void open(CaseFile about, Source source, String topic, Words words, State state) {
        openings.open(
                about.societyId(),
                accounts.actor(about.startedBy()),
                opened -> issues.raise(new ConsultationIssue(
                        null,
                        null,
                        opened.caseNo(),
                        about.societyId(),
                        source,
                        words.raisedBy(),
                        about.caseNo(),
                        topic,
                        words.title(),
                        words.category(),
                        words.description(),
                        words.help(),
                        clock.today(),
                        state,
                        0)));
    }
}
