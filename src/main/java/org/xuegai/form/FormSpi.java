package org.xuegai.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.xuegai.platform.FieldProblem;

/** What other modules contribute to forms; asked for late, so that they may depend on this module. */
@Service
class FormSpi {

    private final ObjectProvider<PersonDirectory> people;
    private final ObjectProvider<FileShelf> files;
    private final ObjectProvider<SignatureCheck> signatures;
    private final ObjectProvider<FormCheck> checks;
    private final ObjectProvider<FormAdvice> advice;

    FormSpi(
            ObjectProvider<PersonDirectory> people,
            ObjectProvider<FileShelf> files,
            ObjectProvider<SignatureCheck> signatures,
            ObjectProvider<FormCheck> checks,
            ObjectProvider<FormAdvice> advice) {
        this.people = people;
        this.files = files;
        this.signatures = signatures;
        this.checks = checks;
        this.advice = advice;
    }

    /** What a choice offers: the file's options, the people it may name, or the fact that {@code valuesKey} names. */
    List<Component.Option> options(Component field, FormContext context) {
        if (field.fieldType() == FieldType.PERSON) {
            return people.getObject().people(field.properties().getOrDefault("people", ""), context);
        }
        String key = field.property("valuesKey");
        return key == null ? field.options() : options(context.facts().get(key));
    }

    private static List<Component.Option> options(Object fact) {
        return fact instanceof List<?> list
                ? list.stream()
                        .filter(Component.Option.class::isInstance)
                        .map(Component.Option.class::cast)
                        .toList()
                : List.of();
    }

    Optional<FileShelf.StoredFile> file(String id, FormContext context) {
        return files.getObject().find(id, context);
    }

    Optional<SignatureCheck.Signature> sign(Password password) {
        return signatures.getObject().sign(password.text());
    }

    List<FieldProblem> check(FormDefinition form, FormContext context, Map<String, Object> data) {
        return checks.orderedStream()
                .filter(check -> check.appliesTo(form.id()))
                .flatMap(check -> check.check(context, data).stream())
                .toList();
    }

    List<FormAdvice.Advice> advise(String formId, FormContext context, Map<String, Object> data) {
        return advice.orderedStream()
                .filter(source -> source.appliesTo(formId))
                .flatMap(source -> source.advise(context, data).stream())
                .toList();
    }
}
