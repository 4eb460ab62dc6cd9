package org.xuegai.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.LinkedMultiValueMap;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;
import org.xuegai.platform.Problem;

/** The form module alone, with one president, one pdf and one password. */
final class FormFixture {

    static final String PASSWORD = "Xuegai@2026";
    static final String PDF = "a1b2";
    static final String SHEET = "c3d4";

    final AnnotationConfigApplicationContext spring = new AnnotationConfigApplicationContext();
    final List<FieldProblem> ownProblems = new ArrayList<>();
    final FormDefinition form;

    FormFixture() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        var bundles = new ResourceBundleMessageSource();
        bundles.setBasenames("messages/form", "messages/platform");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        bundles.setAlwaysUseMessageFormat(true);
        spring.registerBean("messageSource", ResourceBundleMessageSource.class, () -> bundles);
        spring.register(Messages.class, FeelExpressions.class, FieldProblems.class, FieldChecks.class);
        spring.register(Choices.class);
        spring.register(FormChecking.class, FormBinder.class, FormSpi.class, FormViews.class, FieldViews.class);
        spring.register(
                DisplayedValues.class,
                RowTitles.class,
                StateMarks.class,
                TaskLists.class,
                ErrorViews.class,
                AnswerViews.class);
        spring.register(AdviceViews.class, FormDiff.class);
        spring.registerBean(
                PersonDirectory.class, () -> (people, context) -> List.of(new Component.Option("president", "柯任重")));
        spring.registerBean(FileShelf.class, () -> (id, context) -> switch (id) {
            case PDF -> Optional.of(new FileShelf.StoredFile(PDF, "方案.pdf", "application/pdf", 2_200_000));
            case SHEET -> Optional.of(new FileShelf.StoredFile(SHEET, "名册.xlsx", "application/vnd.ms-excel", 1));
            default -> Optional.empty();
        });
        spring.registerBean(
                SignatureCheck.class,
                () -> password -> PASSWORD.equals(password)
                        ? Optional.of(
                                new SignatureCheck.Signature("president", "柯任重", Instant.parse("2026-11-23T02:00:00Z")))
                        : Optional.empty());
        spring.registerBean(FormCheck.class, () -> new FormCheck() {
            @Override
            public boolean appliesTo(String formId) {
                return true;
            }

            @Override
            public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
                return ownProblems;
            }
        });
        spring.refresh();
        form = new FormCatalogue(spring.getBean(FeelExpressions.class), "classpath:sample-forms/every-type.form")
                .form("every-type");
    }

    FormViews views() {
        return spring.getBean(FormViews.class);
    }

    FormPages pages() {
        return new FormPages(spring.getBean(MessageSource.class));
    }

    FormBinder binder() {
        return spring.getBean(FormBinder.class);
    }

    static FormContext open(String... paths) {
        Map<String, Object> facts = Map.of("today", "2026-11-23", "batchDeadline", "2027-12-31");
        return new FormContext("GGFA-2026-0001", facts, paths.length == 0 ? null : Set.of(paths));
    }

    Map<String, Object> json(Map<String, Object> data, Map<String, Object> input) {
        return binder().merge(form, open(), data, FormInput.ofJson(input));
    }

    /** @param pairs name, value, name, value, … */
    Map<String, Object> page(Map<String, Object> data, String... pairs) {
        return binder().merge(form, open(), data, FormInput.ofParams(params(pairs)));
    }

    static LinkedMultiValueMap<String, String> params(String... pairs) {
        var params = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            params.add(pairs[i], pairs[i + 1]);
        }
        return params;
    }

    /** @return the paths that are refused, with their codes; empty when the input is taken */
    List<String> refusals(Map<String, Object> data, FormInput input, String... open) {
        try {
            binder().merge(form, open(open), data, input);
            return List.of();
        } catch (Problem problem) {
            return problem.errors().stream()
                    .map(error -> error.field() + " " + error.code())
                    .toList();
        }
    }

    FormResult check(Map<String, Object> data) {
        return binder().check(form, open(), data);
    }

    /** Error of one field as {@code CODE message}; null when it has none. */
    String errorOf(Map<String, Object> data, String path) {
        return check(data).errors().stream()
                .filter(error -> error.field().equals(path))
                .map(error -> error.code() + " " + error.message())
                .findFirst()
                .orElse(null);
    }

    /** Complete data, with three prepared rows. */
    static Map<String, Object> filled() {
        var data = new LinkedHashMap<String, Object>();
        data.put("societyName", "湖北省示例材料学会");
        data.put("planTitle", "改革工作方案");
        data.put("problems", "组织松散，能力薄弱");
        data.put("boardCount", 50);
        data.put("frontlineCount", 38);
        data.put("startDate", "2027-01-04");
        data.put("endDate", "2027-11-30");
        data.put("partyOrgForm", "BRANCH");
        data.put("decision", "AGREE");
        data.put("promised", true);
        data.put("planFile", List.of(PDF));
        data.put("steps", List.of(Map.of("phase", "动员", "until", "2027-03-01"), Map.of("phase", "实施")));
        data.put(
                "taskRows",
                List.of(
                        Map.of("taskNo", 1, "taskName", "改革工作方案", "applicability", "APPLICABLE", "person", "乙小二"),
                        Map.of("taskNo", 2, "taskName", "修订章程", "applicability", "APPLICABLE", "person", "乙小二"),
                        Map.of(
                                "taskNo",
                                3,
                                "taskName",
                                "设立监事",
                                "applicability",
                                "NOT_APPLICABLE",
                                "whyNot",
                                "会员不足一百人")));
        return data;
    }

    static Map<String, Object> filledWith(String key, Object value) {
        var data = new LinkedHashMap<>(filled());
        if (value == null) {
            data.remove(key);
        } else {
            data.put(key, value);
        }
        return data;
    }
}
