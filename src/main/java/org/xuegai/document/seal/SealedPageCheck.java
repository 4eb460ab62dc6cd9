package org.xuegai.document.seal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xuegai.casework.SocietyForms;
import org.xuegai.form.FileShelf;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** Refuses the stamped page of another revision; one that cannot be read is left to the officer. */
@Component
class SealedPageCheck implements FormCheck {

    static final String FIELD = SocietyForms.SEALED_PAGE;

    private static final Set<String> FORMS = Set.of(SocietyForms.COMMITMENT, SocietyForms.BOARD_RESOLUTION);

    private final ObjectProvider<SealedPages> sealedPages;
    private final FileShelf shelf;
    private final Messages messages;

    SealedPageCheck(ObjectProvider<SealedPages> sealedPages, FileShelf shelf, Messages messages) {
        this.sealedPages = sealedPages;
        this.shelf = shelf;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return FORMS.contains(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        return files(data)
                .filter(id -> shelf.find(id, context).isPresent())
                .filter(id -> sealedPages.getObject().read(context.caseNo(), id) == SealedPages.Reading.OTHER_REVISION)
                .map(id -> new FieldProblem(
                        FIELD, "SEALED_PAGE_OF_OTHER_REVISION", messages.get("document.sealed.otherRevision")))
                .limit(1)
                .toList();
    }

    /** Ids in the field that holds the stamped page. */
    static Stream<String> files(Map<String, Object> data) {
        return data.get(FIELD) instanceof List<?> ids
                ? ids.stream().filter(String.class::isInstance).map(String.class::cast)
                : Stream.empty();
    }
}
