package org.xuegai.publicity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.Submissions;
import org.xuegai.platform.Json;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;

/** Answers objections, and tells whoever has the receipt. Source: domain 2.0.4 N13, 2.0.5 objectionVerification */
@Service
class ObjectionAnswers {

    private final ObjectionRows objections;
    private final CaseFiles caseFiles;
    private final Submissions submissions;
    private final PublicityNews news;
    private final CaseTimeline timeline;
    private final AuditLog audit;
    private final Messages messages;
    private final XuegaiClock clock;

    ObjectionAnswers(
            ObjectionRows objections,
            CaseFiles caseFiles,
            Submissions submissions,
            PublicityNews news,
            CaseTimeline timeline,
            AuditLog audit,
            Messages messages,
            XuegaiClock clock) {
        this.objections = objections;
        this.caseFiles = caseFiles;
        this.submissions = submissions;
        this.news = news;
        this.timeline = timeline;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What the verifiers have found becomes the answer.
     *
     * @return whether other objections to the notice are still under check
     */
    @Transactional
    public boolean answer(String receiptNo) {
        Objection objection = objections.findByReceiptNo(receiptNo).orElseThrow();
        caseFiles.hold(objection.caseNo());
        Map<String, Object> found =
                submissions.ofTask(objection.taskId()).orElseThrow().values();
        objection.answer(
                (String) found.get("verificationResult"), (String) found.get("verificationAction"), clock.instant());
        objections.save(objection);
        timeline.system(
                objection.caseNo(),
                messages.official(
                        "publicity.event.answered",
                        receiptNo,
                        messages.official("publicity.result." + objection.result()),
                        messages.official("publicity.action." + objection.action())),
                null,
                false);
        audit.record(null, "OBJECTION_ANSWERED", objection.caseNo(), Map.of("receiptNo", receiptNo));
        news.answered(objection);
        return objections.countByNoticeIdAndState(objection.noticeId(), Objection.State.OPEN) > 0;
    }

    /** Empty for a number that there is not as for a wrong secret. */
    Optional<Objection> of(String receiptNo, String secret) {
        return objections
                .findByReceiptNo(receiptNo.strip())
                .filter(objection -> isSecret(secret.strip(), objection.secretHash()));
    }

    private static boolean isSecret(String secret, String hash) {
        return MessageDigest.isEqual(
                Json.sha256(secret).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }
}
