package org.xuegai.inbox;

import java.util.List;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.attachment.Attachment;
import org.xuegai.attachment.AttachmentGrant;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.filing.FormDesk;
import org.xuegai.casework.filing.FormWork;
import org.xuegai.form.FieldType;

/**
 * Whom a task waits for may open the files that its form puts before them, also while the rest of the case is
 * still the society's own. What they name themselves opens nothing: only read-only fields count.
 */
@Component
class TaskFiles implements AttachmentGrant {

    private final InboxRows rows;
    private final CaseFiles caseFiles;
    private final FormDesk desk;

    TaskFiles(InboxRows rows, CaseFiles caseFiles, FormDesk desk) {
        this.rows = rows;
        this.caseFiles = caseFiles;
        this.desk = desk;
    }

    @Override
    public boolean shows(Attachment attachment, Actor actor) {
        List<InboxItem> waiting = rows.findOpenByCaseNo(attachment.caseNo()).stream()
                .filter(item -> item.isFor(actor, GateRules.buckets(actor)))
                .toList();
        if (waiting.isEmpty()) {
            return false;
        }
        CaseFile caseFile = caseFiles.get(attachment.caseNo());
        return waiting.stream()
                .map(InboxItem::card)
                .map(card -> desk.lay(caseFile, card.formId(), card.taskId(), actor))
                .anyMatch(sheet -> names(sheet, attachment.id()));
    }

    private static boolean names(FormWork sheet, String id) {
        return sheet.form()
                .fields()
                .filter(field -> field.fieldType() == FieldType.FILE && field.readonly())
                .anyMatch(field -> sheet.data().get(field.key()) instanceof List<?> ids && ids.contains(id));
    }
}
