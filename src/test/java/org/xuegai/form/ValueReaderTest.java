package org.xuegai.form;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class ValueReaderTest {

    @ParameterizedTest
    @CsvSource({
        "300, 300",
        "+300, 300",
        "-1, -1",
        "０３００, 300",
        "'1,200', 1200",
        "'1，200', 1200",
        "'1 200', 1200",
        "300.0, 300",
        "999999999999999, 999999999999999"
    })
    void whole_numbers_as_people_type_them(String typed, long number) {
        assertThat(NumberReader.read(typed, 0).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "三百, NUMBER",
        "300人, NUMBER",
        "1e3, NUMBER",
        "0x10, NUMBER",
        "Infinity, NUMBER",
        "1.5, INTEGER",
        "1000000000000000, NUMBER_TOO_LONG"
    })
    void what_is_no_whole_number(String typed, String problem) {
        assertThat(NumberReader.read(typed, 0).problem()).isEqualTo(problem);
    }

    @Test
    void huge_exponents_are_refused_without_being_expanded() {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            assertThat(NumberReader.read(new BigDecimal("1e2147483000"), 0).problem())
                    .isEqualTo("NUMBER_TOO_LONG");
            assertThat(NumberReader.read(new BigDecimal("1e-2147483000"), 2).problem())
                    .isEqualTo("DECIMALS");
            assertThat(NumberReader.read(new BigDecimal("0e2147483000"), 2).value())
                    .isEqualTo(BigDecimal.ZERO);
            assertThat(NumberReader.read(BigInteger.TEN.pow(900), 0).problem()).isEqualTo("NUMBER_TOO_LONG");
        });
        assertThat(NumberReader.read(Double.NaN, 0).problem()).isEqualTo("NUMBER");
        assertThat(NumberReader.read(Double.POSITIVE_INFINITY, 0).problem()).isEqualTo("NUMBER");
    }

    @Test
    void equal_numbers_are_kept_equal() {
        assertThat(NumberReader.read("12.50", 2).value())
                .isEqualTo(NumberReader.read(12.5, 2).value());
        assertThat(NumberReader.read(new BigDecimal("1e3"), 2).value()).hasToString("1000");
        assertThat(NumberReader.read(7, 0).value())
                .isEqualTo(NumberReader.read("7", 0).value());
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-28, 2027-02-28",
        "2028-02-29, 2028-02-29",
        "2027/1/4, 2027-01-04",
        "2027.1.4, 2027-01-04",
        "2027年1月4日, 2027-01-04",
        "２０２７－０１－０４, 2027-01-04"
    })
    void days_as_people_type_them(String typed, String day) {
        assertThat(DateReader.read(typed, FieldType.DATE).value()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-29, DATE_DAY",
        "2027-02-31, DATE_DAY",
        "2027-04-31, DATE_DAY",
        "2027-13-01, DATE",
        "2027-00-10, DATE",
        "2027-01-00, DATE",
        "01/04/2027, DATE",
        "明天, DATE",
        "+999999999-01-01, DATE",
        "0027-01-01, DATE_YEAR",
        "9999-01-01, DATE_YEAR"
    })
    void what_is_no_day(String typed, String problem) {
        assertThat(DateReader.read(typed, FieldType.DATE).problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "TIME, 9:30, 09:30",
        "TIME, 09：30, 09:30",
        "DATE_TIME, 2027-01-04T09:30, 2027-01-04T09:30",
        "DATE_TIME, 2027-01-04 09:30:15, 2027-01-04T09:30"
    })
    void times(FieldType type, String typed, String time) {
        assertThat(DateReader.read(typed, type).value()).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({"TIME, 24:00", "TIME, 9点", "DATE_TIME, 2027-01-04", "DATE_TIME, 2027-01-04T25:00"})
    void what_is_no_time(FieldType type, String typed) {
        assertThat(DateReader.read(typed, type).problem()).isEqualTo(type.name());
    }

    @Test
    void texts_lose_control_characters_and_keep_their_lines() {
        assertThat(Texts.line(" 甲\u0000乙\r\n丙 ")).isEqualTo("甲 乙 丙");
        assertThat(Texts.lines("甲\r\n乙\u0000\t丙\n")).isEqualTo("甲\n乙\t丙");
    }

    @ParameterizedTest
    @CsvSource({
        "planTitle, planTitle",
        "steps[2], steps-2",
        "steps[2].phase, steps-2-phase",
        "reformTaskRows[11].targetValue, reformTaskRows-11-targetValue"
    })
    void paths_and_their_ids(String path, String id) {
        assertThat(FieldPath.parse(path).orElseThrow()).hasToString(path);
        assertThat(FieldPath.id(path)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"steps[-1].a", "steps[01].a", "steps[1000].a", "steps.a", "a[0][1]", "__proto__", "A", "a[0].b.c", "''"
    })
    void what_is_no_path(String text) {
        assertThat(FieldPath.parse(text)).isEmpty();
    }
}
