package org.xuegai.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.form.Component.Option;
import org.xuegai.form.FieldType;
import org.xuegai.form.FormCatalogue;

/** Puts before those who decide on a request what was asked for. */
@Component
class RequestPrefill implements CasePrefill {

    private final List<SideRequest> kinds;
    private final Submissions submissions;
    private final FormCatalogue forms;

    RequestPrefill(List<SideRequest> kinds, Submissions submissions, FormCatalogue forms) {
        this.kinds = kinds;
        this.submissions = submissions;
        this.forms = forms;
    }

    @Override
    public boolean appliesTo(String formId) {
        return request(formId).isPresent();
    }

    /** One request of a kind is under way at a time, so the newest is the one that is meant. */
    @Override
    public Map<String, Object> prefill(CaseFile caseFile, String formId, String taskId) {
        return request(formId)
                .flatMap(kind -> submissions.latest(caseFile.caseNo(), kind.formId()))
                .map(this::shown)
                .orElse(Map.of());
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        return Map.of();
    }

    private Optional<SideRequest> request(String formId) {
        return kinds.stream().filter(kind -> kind.decidedOn().contains(formId)).findFirst();
    }

    private Map<String, Object> shown(Submission request) {
        Map<String, Object> data = new HashMap<>();
        data.put("requested", told(request.formId(), request.values()));
        List<Object> files = files(request.formId(), request.values());
        if (!files.isEmpty()) {
            data.put("requestedFiles", files);
        }
        return data;
    }

    private List<Object> files(String formId, Map<String, Object> values) {
        return forms.form(formId)
                .fields()
                .filter(field -> field.fieldType() == FieldType.FILE)
                .flatMap(field -> values.get(field.key()) instanceof List<?> ids ? ids.stream() : Stream.empty())
                .map(Object.class::cast)
                .toList();
    }

    private String told(String formId, Map<String, Object> values) {
        return forms.form(formId)
                .fields()
                .filter(field -> values.get(field.key()) != null && field.fieldType() != FieldType.FILE)
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
