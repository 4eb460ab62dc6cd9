package org.xuegai.casework.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.form.Component;
import org.xuegai.form.FieldType;
import org.xuegai.form.FormBinder;
import org.xuegai.form.FormCatalogue;
import org.xuegai.form.FormDefinition;
import org.xuegai.form.FormInput;
import org.xuegai.form.FormViews;
import org.xuegai.platform.Problem;
import org.xuegai.testing.DemoData;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** Whatever stands in a field of any form, the form is checked and drawn: bad input never ends in an error page. */
@XuegaiTest
class NonsenseTest {

    private static final List<Object> NONSENSE = List.of(
            "NONSENSE", "2027-02-31", "2027-01-04", "1e309", "-1", 7, true, List.of("X"), "<img onerror>", "=1/0");

    @Autowired
    private FormCatalogue forms;

    @Autowired
    private FormDesk desk;

    @Autowired
    private FormBinder binder;

    @Autowired
    private FormViews views;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private DemoData cases;

    @Autowired
    private People people;

    private List<CaseFile> several;
    private Actor officer;

    @BeforeEach
    void cases_on_their_way() {
        cases.create();
        officer = people.actor("xhb.jingban");
        several = Stream.of("GGFA-2026-0001", "GGFA-2026-0002")
                .map(caseFiles::get)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> every_field_of_every_form_takes_nonsense() {
        return forms.all().stream()
                .map(form -> DynamicTest.dynamicTest(form.id(), () -> {
                    assertThat(tried(form)).isPositive();
                }));
    }

    /** @return how many fillings the form has met */
    private int tried(FormDefinition form) {
        int tried = 0;
        for (CaseFile caseFile : several) {
            FormWork work = desk.lay(caseFile, form.id(), null, officer);
            for (Object value : NONSENSE) {
                meet(work, everywhere(work, value));
                tried++;
            }
        }
        FormWork work = desk.lay(several.get(0), form.id(), null, officer);
        for (Component field :
                form.fields().filter(one -> one.fieldType().isChosen()).toList()) {
            meet(work, Map.of(field.key(), "NONSENSE"));
            tried++;
        }
        return tried;
    }

    /** The value in every field that takes it at all; in a list, in every field of one row. */
    private Map<String, Object> everywhere(FormWork work, Object value) {
        Map<String, Object> input = new HashMap<>();
        work.form().fields().forEach(field -> {
            Object filled = field.fieldType() == FieldType.LIST ? List.of(row(field, value)) : value;
            if (typed(work, Map.of(field.key(), filled)).isPresent()) {
                input.put(field.key(), filled);
            }
        });
        return input;
    }

    private static Map<String, Object> row(Component list, Object value) {
        return list.fields().filter(field -> !field.readonly()).collect(Collectors.toMap(Component::key, one -> value));
    }

    private Optional<Map<String, Object>> typed(FormWork work, Map<String, Object> input) {
        try {
            return Optional.of(binder.merge(work.form(), work.context(), work.data(), FormInput.ofJson(input)));
        } catch (Problem refused) {
            assertThat(refused.errors()).isNotEmpty();
            return Optional.empty();
        }
    }

    private void meet(FormWork work, Map<String, Object> input) {
        typed(work, input).ifPresent(data -> assertThatCode(() -> {
                    binder.check(work.form(), work.context(), data);
                    views.whole(work.form(), work.context(), data, List.of());
                    views.advice(work.form(), work.context(), data);
                    views.answers(work.form(), work.context(), data);
                })
                .as("%s", input)
                .doesNotThrowAnyException());
    }
}
