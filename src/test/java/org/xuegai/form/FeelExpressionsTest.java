package org.xuegai.form;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FeelExpressionsTest {

    private final FeelExpressions feel = new FeelExpressions();

    @Test
    void a_missing_name_is_null_and_so_neither_true_nor_false() {
        assertThat(feel.evaluate("boardCount", Map.of())).isNull();
        assertThat(feel.isTrue("boardCount > 1", Map.of())).isFalse();
        assertThat(feel.isFalse("boardCount > 1", Map.of())).isFalse();
        assertThat(feel.isTrue("boardCount = null", Map.of())).isTrue();
    }

    @Test
    void days_numbers_and_rows_are_compared() {
        Map<String, Object> names = new HashMap<>();
        names.put("due", LocalDate.of(2027, 6, 30));
        names.put("end", LocalDate.of(2027, 12, 31));
        names.put("rows", List.of(Map.of("taskNo", 3L), Map.of("taskNo", 10L)));

        assertThat(feel.isTrue("due <= end", names)).isTrue();
        assertThat(feel.isTrue("some row in rows satisfies row.taskNo = 10", names))
                .isTrue();
        assertThat(feel.isTrue("list contains([3, 10], rows[1].taskNo)", names)).isTrue();
    }

    @Test
    void values_are_never_read_as_expressions() {
        Map<String, Object> names = Map.of("title", "\" or true or \"");

        assertThat(feel.isTrue("title = \"\"", names)).isFalse();
    }

    @Test
    void what_is_not_feel_is_refused_when_it_is_compiled() {
        assertThatThrownBy(() -> feel.compile("a +")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_equals_sign_of_form_js_is_dropped() {
        assertThat(Arrays.asList(
                        FeelExpressions.plain(" =a = 1"), FeelExpressions.plain("a"), FeelExpressions.plain(null)))
                .containsExactly("a = 1", "a", null);
    }
}
