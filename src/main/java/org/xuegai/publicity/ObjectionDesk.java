package org.xuegai.publicity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import org.xuegai.attachment.Attachments;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.form.FormInput;
import org.xuegai.form.FormResult;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Json;
import org.xuegai.platform.Messages;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;

/** Takes objections of people without an account: all of one or nothing. Source: domain 2.0.3 异议 */
@Service
class ObjectionDesk {

    private final PublicNotices notices;
    private final ObjectionRows objections;
    private final ObjectionForm form;
    private final CaseFiles caseFiles;
    private final CaseEngine engine;
    private final Attachments attachments;
    private final CaseTimeline timeline;
    private final AuditLog audit;
    private final Messages messages;
    private final XuegaiClock clock;

    ObjectionDesk(
            PublicNotices notices,
            ObjectionRows objections,
            ObjectionForm form,
            CaseFiles caseFiles,
            CaseEngine engine,
            Attachments attachments,
            CaseTimeline timeline,
            AuditLog audit,
            Messages messages,
            XuegaiClock clock) {
        this.notices = notices;
        this.objections = objections;
        this.form = form;
        this.caseFiles = caseFiles;
        this.engine = engine;
        this.attachments = attachments;
        this.timeline = timeline;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Keeps the objection and has it verified.
     *
     * @param evidence none of it empty
     * @throws Problem 422 with every error, and what {@link PublicNotices#open} throws; nothing is stored then
     */
    @Transactional
    public Receipt file(long noticeId, FormInput input, List<MultipartFile> evidence) {
        String caseNo = notices.published(noticeId).caseNo();
        CaseFile caseFile = caseFiles.hold(caseNo);
        notices.open(noticeId);
        Map<String, Object> data = new HashMap<>(form.read(caseNo, input));
        data.remove(ObjectionForm.EVIDENCE);
        valid(form.check(caseNo, data, evidence.size()));
        data.put(ObjectionForm.EVIDENCE, stored(caseNo, evidence));
        FormResult checked = valid(form.check(caseNo, data, evidence.size()));
        return keep(noticeId, caseFile, checked.data());
    }

    private static FormResult valid(FormResult result) {
        if (!result.valid()) {
            throw Problem.invalid(result.errors());
        }
        return result;
    }

    private List<String> stored(String caseNo, List<MultipartFile> evidence) {
        List<String> ids = new ArrayList<>();
        List<FieldProblem> errors = new ArrayList<>();
        for (MultipartFile file : evidence) {
            try (InputStream content = file.getInputStream()) {
                ids.add(attachments
                        .storeFromOutside(caseNo, file.getOriginalFilename(), content)
                        .id());
            } catch (Problem refused) {
                errors.add(form.refusedFile(file.getOriginalFilename(), refused));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return ids;
    }

    private Receipt keep(long noticeId, CaseFile caseFile, Map<String, Object> data) {
        Receipt receipt = Receipt.on(clock.today());
        Objection objection = objections.save(new Objection(
                noticeId,
                caseFile.caseNo(),
                receipt.receiptNo(),
                Json.sha256(receipt.secret()),
                Letter.of(data),
                clock.instant()));
        List<?> files = (List<?>) data.getOrDefault(ObjectionForm.EVIDENCE, List.of());
        for (int position = 0; position < files.size(); position++) {
            objections.addFile(objection.id(), (String) files.get(position), position);
        }
        timeline.system(
                caseFile.caseNo(), messages.official("publicity.event.objection", receipt.receiptNo()), null, true);
        audit.record(null, "OBJECTION_FILED", caseFile.caseNo(), Map.of("receiptNo", receipt.receiptNo()));
        engine.tell(caseFile, "CaseObjectionFiled", Map.of("receiptNo", receipt.receiptNo()));
        return receipt;
    }
}
