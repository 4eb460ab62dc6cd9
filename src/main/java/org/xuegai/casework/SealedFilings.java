package org.xuegai.casework;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.audit.AuditLog;

/**
 * What several people write independently of each other: sealed one by one, opened together. That somebody has
 * written is on record from the opening on, with the hash and the moment of the writing. Source: domain 2.3 step 11
 */
@Component
public class SealedFilings {

    private final SubmissionRows rows;
    private final CaseTimeline timeline;
    private final AuditLog audit;

    SealedFilings(SubmissionRows rows, CaseTimeline timeline, AuditLog audit) {
        this.rows = rows;
        this.timeline = timeline;
        this.audit = audit;
    }

    /**
     * @param taskKey the task in which they wrote
     * @param writers usernames of those whose writing counts; what others wrote stays closed for good
     */
    @Transactional
    public void open(String caseNo, String taskKey, Collection<String> writers) {
        if (writers.isEmpty()) {
            return;
        }
        rows.findSealed(caseNo, taskKey, writers).forEach(this::putOnRecord);
        rows.unseal(caseNo, taskKey, writers);
        timeline.unseal(caseNo, taskKey, writers);
    }

    private void putOnRecord(Submission written) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("task", written.taskKey());
        details.put("form", written.formId());
        details.put("revision", written.revision());
        details.put("sha256", written.sha256());
        details.put("writtenAt", written.submittedAt().toString());
        audit.record(written.submittedBy(), "TASK_COMPLETED", written.caseNo(), details);
    }
}
