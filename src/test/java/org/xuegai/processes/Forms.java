package org.xuegai.processes;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.xuegai.form.Component;
import org.xuegai.form.FileShelf;
import org.xuegai.form.FormBinder;
import org.xuegai.form.FormCatalogue;
import org.xuegai.form.FormContext;
import org.xuegai.form.FormInput;
import org.xuegai.form.PersonDirectory;
import org.xuegai.form.SignatureCheck;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** Checks data against the real forms, with one person, one password and every file a pdf. */
final class Forms {

    private static final AnnotationConfigApplicationContext SPRING = new AnnotationConfigApplicationContext();

    static {
        var bundles = new ResourceBundleMessageSource();
        bundles.setBasenames("messages/form", "messages/platform");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        SPRING.registerBean("messageSource", ResourceBundleMessageSource.class, () -> bundles);
        SPRING.register(Messages.class);
        SPRING.registerBean(
                PersonDirectory.class, () -> (people, context) -> List.of(new Component.Option("fjyl.lsz", "竺景明")));
        SPRING.registerBean(
                FileShelf.class,
                () -> (id, context) ->
                        Optional.of(new FileShelf.StoredFile(id, "扫描件.pdf", "application/pdf", 100_000)));
        SPRING.registerBean(
                SignatureCheck.class,
                () -> password -> Optional.of(
                        new SignatureCheck.Signature("fjyl.lsz", "竺景明", Instant.parse("2026-11-23T02:00:00Z"))));
        SPRING.scan("org.xuegai.form");
        SPRING.refresh();
    }

    private Forms() {}

    /** Errors as {@code path code}, in the order of the form. */
    static List<String> errors(String form, Map<String, Object> facts, Map<String, Object> data) {
        return problems(form, facts, data).stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }

    /** Errors of what somebody has typed, passwords included. */
    static List<String> errorsOfTyped(String form, Map<String, Object> facts, Map<String, Object> input) {
        FormContext context = context(facts);
        var definition = SPRING.getBean(FormCatalogue.class).form(form);
        Map<String, Object> data =
                SPRING.getBean(FormBinder.class).merge(definition, context, Map.of(), FormInput.ofJson(input));
        return errors(form, facts, data);
    }

    static List<FieldProblem> problems(String form, Map<String, Object> facts, Map<String, Object> data) {
        return SPRING.getBean(FormBinder.class)
                .check(SPRING.getBean(FormCatalogue.class).form(form), context(facts), data)
                .errors();
    }

    private static FormContext context(Map<String, Object> facts) {
        Map<String, Object> all = new HashMap<>(Map.of("today", "2026-11-23", "isPilotSociety", false));
        List.of("returnableFields", "correctionPlaces")
                .forEach(fact -> all.put(fact, List.of(new Component.Option("reform-plan:planTitle", "方案名称"))));
        all.putAll(facts);
        return new FormContext("GGFA-2026-0001", all, null);
    }
}
