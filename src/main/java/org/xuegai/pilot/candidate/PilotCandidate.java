package org.xuegai.pilot.candidate;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A society on its way through a batch; it guards what is said of it. Source: domain 2.2 */
@Table("pilot_candidate")
public final class PilotCandidate {

    @Id
    private Long id;

    @Version
    private Integer version;

    private final String caseNo;
    private final String batchCode;
    private final long societyId;
    private final EntryRoute entryRoute;
    private String invitationAnswer;
    private String eligibilityRule;
    private String eligibility;
    private String eligibilityMessage;
    private Integer readinessScore;
    private Integer recommendCount;
    private Integer reserveCount;
    private Integer againstCount;
    private Integer attendeeCount;
    private String recommendation;
    private String listCaseNo;
    private ListOutcome listOutcome;
    private Integer reserveOrder;

    @PersistenceCreator
    PilotCandidate(String caseNo, String batchCode, long societyId, EntryRoute entryRoute) {
        this.caseNo = caseNo;
        this.batchCode = batchCode;
        this.societyId = societyId;
        this.entryRoute = entryRoute;
    }

    void answered(String answer) {
        invitationAnswer = answer;
    }

    void judged(EligibilityFinding finding, int score) {
        eligibilityRule = finding.ruleNo();
        eligibility = finding.eligibility();
        eligibilityMessage = finding.message();
        readinessScore = score;
    }

    void reviewed(Votes votes, int attendees, String conclusion) {
        recommendCount = votes.recommended();
        reserveCount = votes.reserve();
        againstCount = votes.against();
        attendeeCount = attendees;
        recommendation = conclusion;
    }

    /** What the task force has said counts no more: it is asked again. */
    void restudied() {
        recommendCount = null;
        reserveCount = null;
        againstCount = null;
        attendeeCount = null;
        recommendation = null;
    }

    /** @param order among the reserves; null for all others */
    void listed(String listNo, ListOutcome outcome, Integer order) {
        listCaseNo = listNo;
        listOutcome = outcome;
        reserveOrder = order;
    }

    void promoted() {
        if (listOutcome != ListOutcome.RESERVE) {
            throw new IllegalStateException("%s is no reserve".formatted(caseNo));
        }
        listOutcome = ListOutcome.PILOT;
        reserveOrder = null;
    }

    /** @return whether it had a place until now */
    boolean gaveUp() {
        boolean had = listOutcome == ListOutcome.PILOT;
        if (had) {
            listOutcome = ListOutcome.GIVEN_UP;
        }
        return had;
    }

    public String caseNo() {
        return caseNo;
    }

    public String batchCode() {
        return batchCode;
    }

    public long societyId() {
        return societyId;
    }

    public EntryRoute entryRoute() {
        return entryRoute;
    }

    public boolean isInvited() {
        return entryRoute == EntryRoute.INVITED;
    }

    /** ACCEPT, DECLINE or DEFER; null before the answer and for who was not invited. */
    public String invitationAnswer() {
        return invitationAnswer;
    }

    /** Number of the row of D2 that fired; null before the intake. */
    public String eligibilityRule() {
        return eligibilityRule;
    }

    /** ELIGIBLE, CONDITIONAL or INELIGIBLE. Source: D0 */
    public String eligibility() {
        return eligibility;
    }

    public String eligibilityMessage() {
        return eligibilityMessage;
    }

    /** Points out of 8. Source: D2 */
    public Integer readinessScore() {
        return readinessScore;
    }

    public Integer recommendCount() {
        return recommendCount;
    }

    public Integer reserveCount() {
        return reserveCount;
    }

    public Integer againstCount() {
        return againstCount;
    }

    public Integer attendeeCount() {
        return attendeeCount;
    }

    /** RECOMMEND, RESERVE or NOT_RECOMMEND; null before the review. */
    public String recommendation() {
        return recommendation;
    }

    /** The list that decided; null before. */
    public String listCaseNo() {
        return listCaseNo;
    }

    public ListOutcome listOutcome() {
        return listOutcome;
    }

    public Integer reserveOrder() {
        return reserveOrder;
    }
}
