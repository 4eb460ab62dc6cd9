package org.xuegai.attachment;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.form.FileShelf;
import org.xuegai.form.FormContext;

/** Lets a form's file field name files of its own case, no others. */
@Component
class CaseFileShelf implements FileShelf {

    private final AttachmentRows rows;

    CaseFileShelf(AttachmentRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<StoredFile> find(String id, FormContext context) {
        return rows.find(id)
                .filter(file -> file.caseNo().equals(context.caseNo()))
                .map(file -> new StoredFile(file.id(), file.name(), file.mediaType(), file.size()));
    }
}
