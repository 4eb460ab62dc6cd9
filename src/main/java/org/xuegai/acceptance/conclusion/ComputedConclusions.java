package org.xuegai.acceptance.conclusion;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.acceptance.AcceptanceWords;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.acceptance.rectification.Rechecks;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.inspection.Inspections;
import org.xuegai.inspection.finding.Conclusion;
import org.xuegai.inspection.finding.Conclusions;
import org.xuegai.platform.Messages;

/** Works out what D4 makes of a case as it stands, and puts it on record. */
@Component
public class ComputedConclusions {

    private final Acceptances acceptances;
    private final Inspections inspections;
    private final Rechecks rechecks;
    private final Conclusions conclusions;
    private final CaseTimeline timeline;
    private final AcceptanceWords words;
    private final Messages messages;

    ComputedConclusions(
            Acceptances acceptances,
            Inspections inspections,
            Rechecks rechecks,
            Conclusions conclusions,
            CaseTimeline timeline,
            AcceptanceWords words,
            Messages messages) {
        this.acceptances = acceptances;
        this.inspections = inspections;
        this.rechecks = rechecks;
        this.conclusions = conclusions;
        this.timeline = timeline;
        this.words = words;
        this.messages = messages;
    }

    @Transactional
    public Conclusion compute(String caseNo) {
        Acceptance acceptance = acceptances.get(caseNo);
        boolean refused = inspections.get(acceptance.inspectionNo()).refused();
        Conclusion finding = conclusions.of(
                rechecks.current(acceptance),
                new Conclusions.Circumstances(acceptance.isFalseMaterial(), refused, acceptance.isReinspected()));
        acceptances.computed(caseNo, finding);
        timeline.system(
                caseNo,
                messages.official("acceptance.event.computed", words.conclusion(finding.conclusion())),
                messages.official("acceptance.rule", finding.message(), finding.ruleNo()),
                false);
        return finding;
    }
}
