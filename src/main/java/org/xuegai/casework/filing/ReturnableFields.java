package org.xuegai.casework.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseTypes;
import org.xuegai.casework.SocietyForms;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.form.Component.Option;
import org.xuegai.form.FormCatalogue;
import org.xuegai.form.FormDefinition;
import org.xuegai.platform.Messages;

/** The places of a filing that a reviewer may send back, each as {@code formId:path}. Source: domain 6 退回要说清楚 */
@org.springframework.stereotype.Component
class ReturnableFields implements CaseFacts {

    private final CaseTypes types;
    private final FormCatalogue forms;
    private final Submissions submissions;
    private final Messages messages;

    ReturnableFields(CaseTypes types, FormCatalogue forms, Submissions submissions, Messages messages) {
        this.types = types;
        this.forms = forms;
        this.submissions = submissions;
        this.messages = messages;
    }

    @Override
    public Map<String, Object> of(CaseFile caseFile) {
        return caseFile.submittedAt() == null ? Map.of() : Map.of("returnableFields", places(caseFile));
    }

    List<Option> places(CaseFile caseFile) {
        List<Option> places = new ArrayList<>();
        filed(caseFile, types.get(caseFile.caseType()).startForm())
                .ifPresent(filing -> places.addAll(places(filing, "")));
        filed(caseFile, SocietyForms.BOARD_RESOLUTION)
                .ifPresent(filing -> places.addAll(places(filing, messages.get("casework.board"))));
        return places;
    }

    private Optional<Submission> filed(CaseFile caseFile, String formId) {
        return submissions.latest(caseFile.caseNo(), formId);
    }

    private List<Option> places(Submission filing, String prefix) {
        FormDefinition form = forms.form(filing.formId());
        List<Option> places = new ArrayList<>();
        form.fields().filter(field -> !field.readonly()).forEach(field -> {
            if (field.preset()) {
                places.addAll(rows(filing, field.key(), field.property("rowTitle")));
            } else {
                places.add(new Option(filing.formId() + ":" + field.key(), prefix + field.label()));
            }
        });
        return places;
    }

    private List<Option> rows(Submission filing, String list, String titleKey) {
        List<Option> places = new ArrayList<>();
        List<?> rows = (List<?>) filing.values().getOrDefault(list, List.of());
        for (int i = 0; i < rows.size(); i++) {
            Object title = ((Map<?, ?>) rows.get(i)).get(titleKey);
            places.add(new Option(
                    "%s:%s[%d]".formatted(filing.formId(), list, i), messages.get("casework.row", i + 1, title)));
        }
        return places;
    }
}
