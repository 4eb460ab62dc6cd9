package org.xuegai.consultation.issue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFiles;
import org.xuegai.consultation.Issues;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.form.Values;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/**
 * An issue is related to nobody else's case, and raised for a host unit only where the society has one. Source: domain 2.5
 * E02, 6 (a society sees its own cases only)
 */
@Component
class IssueCheck implements FormCheck {

    private static final String RELATED = "E02-1";
    private static final String HOST_UNIT = "E02-10";

    private final CaseFiles caseFiles;
    private final Societies societies;
    private final Messages messages;

    IssueCheck(CaseFiles caseFiles, Societies societies, Messages messages) {
        this.caseFiles = caseFiles;
        this.societies = societies;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return Issues.FORM.equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        Long societyId = (Long) context.facts().get("societyId");
        return Stream.concat(
                        isOwn(Values.text(data, "relatedCaseNo"), societyId)
                                ? Stream.empty()
                                : problem("relatedCaseNo", RELATED, "consultation.relatedUnknown"),
                        !Boolean.TRUE.equals(data.get(Issues.FOR_HOST_UNIT)) || hasHostUnit(societyId)
                                ? Stream.empty()
                                : problem(Issues.FOR_HOST_UNIT, HOST_UNIT, "consultation.noHostUnit"))
                .toList();
    }

    private boolean isOwn(String related, Long societyId) {
        return related == null
                || caseFiles
                        .find(related)
                        .filter(found -> Objects.equals(found.societyId(), societyId))
                        .isPresent();
    }

    private boolean hasHostUnit(Long societyId) {
        return societyId != null
                && societies.findById(societyId).map(Society::hostUnit).isPresent();
    }

    private Stream<FieldProblem> problem(String field, String rule, String key) {
        return Stream.of(new FieldProblem(field, rule, messages.get(key)));
    }
}
