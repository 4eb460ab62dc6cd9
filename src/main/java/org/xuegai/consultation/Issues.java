package org.xuegai.consultation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submissions;
import org.xuegai.consultation.ConsultationIssue.Source;
import org.xuegai.consultation.ConsultationIssue.State;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.form.Values;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** The issues and where they stand. */
@Component
public class Issues {

    /** The form of an issue, which bears the name of its case type. */
    public static final String FORM = ConsultationCases.ISSUE;

    /** Field that says that the society speaks for its host unit. */
    public static final String FOR_HOST_UNIT = "raisedForHostUnit";

    private final IssueRows rows;
    private final Submissions submissions;
    private final Societies societies;
    private final RuleParameters parameters;
    private final XuegaiClock clock;

    Issues(IssueRows rows, Submissions submissions, Societies societies, RuleParameters parameters, XuegaiClock clock) {
        this.rows = rows;
        this.submissions = submissions;
        this.societies = societies;
        this.parameters = parameters;
        this.clock = clock;
    }

    public ConsultationIssue get(String caseNo) {
        return find(caseNo).orElseThrow(() -> new IllegalArgumentException(caseNo));
    }

    /** Empty while it is a draft of its society. */
    public Optional<ConsultationIssue> find(String caseNo) {
        return rows.findByCaseNo(caseNo);
    }

    /** The newest first. */
    public List<ConsultationIssue> all() {
        return rows.findAllByOrderByIdDesc();
    }

    /** The newest first. */
    public List<ConsultationIssue> ofSociety(long societyId) {
        return rows.findBySocietyIdOrderByIdDesc(societyId);
    }

    /** 待列入议程, in the order in which they came. */
    public List<ConsultationIssue> waiting() {
        return rows.findByStateOrderById(State.WAITING);
    }

    /** Whether the case is being consulted upon already, in whatever way. */
    public boolean anyOpenAbout(String relatedCaseNo) {
        return rows.findByRelatedCaseNo(relatedCaseNo).stream()
                .anyMatch(issue -> !issue.state().isOver());
    }

    /** What is being consulted upon already. */
    public Optional<ConsultationIssue> openAbout(String relatedCaseNo, String topic) {
        return rows.findByRelatedCaseNoAndTopic(relatedCaseNo, topic).stream()
                .filter(issue -> !issue.state().isOver())
                .findFirst();
    }

    @Transactional
    public void raise(ConsultationIssue issue) {
        rows.save(issue);
    }

    /** Keeps what was filed of it; one that says all there is to say stays as it is. */
    @Transactional
    public void enter(CaseFile caseFile) {
        Optional<ConsultationIssue> asked = find(caseFile.caseNo());
        if (asked.filter(issue -> issue.state() != State.NEW).isPresent()) {
            return;
        }
        Map<String, Object> filed =
                submissions.latest(caseFile.caseNo(), FORM).orElseThrow().values();
        ConsultationIssue issue = asked.orElseGet(() -> blank(caseFile));
        rows.save(issue.described(
                Boolean.TRUE.equals(filed.get(FOR_HOST_UNIT)) ? hostUnit(caseFile) : issue.raisedBy(),
                Values.text(filed, "issueTitle"),
                Values.text(filed, "issueCategory"),
                Values.text(filed, "issueDescription"),
                Values.text(filed, "requestedHelp"),
                Values.text(filed, "relatedCaseNo")));
    }

    private String hostUnit(CaseFile caseFile) {
        return societies.findById(caseFile.societyId()).map(Society::hostUnit).orElseThrow();
    }

    private ConsultationIssue blank(CaseFile caseFile) {
        return new ConsultationIssue(
                null,
                null,
                caseFile.caseNo(),
                caseFile.societyId(),
                Source.SOCIETY,
                caseFile.societyName(),
                null,
                null,
                null,
                null,
                null,
                null,
                clock.today(),
                State.NEW,
                0);
    }

    @Transactional
    public ConsultationIssue move(String caseNo, State next) {
        return rows.save(get(caseNo).in(next));
    }

    /** No decision this time: back among those that wait, or to the leading group. Source: domain 2.5 E02 */
    @Transactional
    public ConsultationIssue defer(String caseNo) {
        return rows.save(get(caseNo).deferred(parameters.integer("consultationDeferrals")));
    }
}
