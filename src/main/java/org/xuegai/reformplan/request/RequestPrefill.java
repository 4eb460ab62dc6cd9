package org.xuegai.reformplan.request;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CasePrefill;
import org.xuegai.casework.Submissions;
import org.xuegai.form.Component.Option;
import org.xuegai.form.FormCatalogue;

/** Puts before those who decide on a request what was asked for. */
@Component
class RequestPrefill implements CasePrefill {

    private static final Map<String, String> REQUEST_OF = Map.of(
            "extension-review", ExtensionRequest.FORM,
            "extension-decision", ExtensionRequest.FORM,
            "adjustment-confirmation", AdjustmentRequest.FORM,
            "adjustment-decision", AdjustmentRequest.FORM);

    private final Submissions submissions;
    private final FormCatalogue forms;

    RequestPrefill(Submissions submissions, FormCatalogue forms) {
        this.submissions = submissions;
        this.forms = forms;
    }

    @Override
    public boolean appliesTo(String formId) {
        return REQUEST_OF.containsKey(formId);
    }

    /** They are asked for in different states of a case, so the newest is the one that is meant. */
    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        return submissions.of(caseFile.caseNo()).stream()
                .filter(filed -> REQUEST_OF.containsValue(filed.formId()))
                .reduce((first, second) -> second)
                .map(request -> Map.<String, Object>of("requested", told(request.formId(), request.values())))
                .orElse(Map.of());
    }

    private String told(String formId, Map<String, Object> values) {
        return forms.form(formId)
                .fields()
                .filter(field -> values.get(field.key()) != null && !"file".equals(field.kind()))
                .map(field -> field.label() + "：" + said(field.options(), values.get(field.key())))
                .collect(Collectors.joining("\n"));
    }

    private static String said(List<Option> options, Object value) {
        if (value instanceof List<?> many) {
            return many.stream().map(one -> said(options, one)).collect(Collectors.joining("、"));
        }
        return options.stream()
                .filter(option -> option.value().equals(value.toString()))
                .map(Option::label)
                .findFirst()
                .orElse(Objects.toString(value));
    }
}
