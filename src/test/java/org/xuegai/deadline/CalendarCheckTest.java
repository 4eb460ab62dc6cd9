package org.xuegai.deadline;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.xuegai.platform.Messages;

import static org.assertj.core.api.Assertions.assertThat;

/** Source: 4.5. */
@SpringBootTest(classes = CalendarCheckTest.Surroundings.class)
class CalendarCheckTest {

    @Configuration
    @Import({CalendarCheck.class, Messages.class})
    static class Surroundings {

        @Bean
        ResourceBundleMessageSource messageSource() {
            var source = new ResourceBundleMessageSource();
            source.setBasename("messages/deadline");
            source.setDefaultEncoding("UTF-8");
            source.setFallbackToSystemLocale(false);
            return source;
        }
    }

    @Autowired
    CalendarCheck check;

    @BeforeEach
    void chinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void any() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void the_days_that_the_notice_names_make_a_whole_year() {
        CalendarCheck.Result result = check.check(
                2027,
                """
                date,dayType,name
                2027-01-01,放假,元旦
                2027/1/2，HOLIDAY，元旦
                2027年1月9日	补班
                """);

        assertThat(result.problems()).isEmpty();
        assertThat(result.days()).hasSize(365);
        assertThat(result.days().get(0)).isEqualTo(new CalendarDay(LocalDate.of(2027, 1, 1), DayType.HOLIDAY, "元旦"));
        assertThat(result.days().get(2).type()).isEqualTo(DayType.REST);
        assertThat(result.days().get(8).type()).isEqualTo(DayType.MAKEUP_WORKDAY);
        assertThat(result.days().get(11).type()).isEqualTo(DayType.WORKDAY);
    }

    @Test
    void json_is_read_as_well_and_a_leap_year_has_366_days() {
        CalendarCheck.Result result =
                check.check(2028, "[{\"date\":\"2028-01-01\",\"dayType\":\"HOLIDAY\",\"name\":\"元旦\"}]");

        assertThat(result.problems()).isEmpty();
        assertThat(result.days()).hasSize(366);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2027-02-30,放假,春节; 第 2 行：日期“2027-02-30”看不懂",
                "明天,放假,春节; 第 2 行：日期“明天”看不懂",
                "2027-02-05,上班; 第 2 行：安排“上班”看不懂",
                "2027-02-05; 第 2 行：安排“”看不懂",
                "2026-12-31,放假,元旦; 第 2 行：2026-12-31 不在 2027 年",
                "2027-01-01,放假,元旦; 第 2 行：2027-01-01 前面已经写过",
                "2027-02-08,补班; 第 2 行：2027-02-08 本来就是工作日",
                "2027-02-06,工作日; 第 2 行：2027-02-06 是双休日",
                "2027-02-08,休息; 第 2 行：2027-02-08 不是双休日",
                "2027-02-08,放假; 第 2 行：2027-02-08 放假，请写节日名称"
            })
    void a_row_that_cannot_be_right_is_told_with_its_line(String row, String problem) {
        assertThat(check.check(2027, "2027-01-01,放假,元旦\n" + row).problems())
                .singleElement()
                .asString()
                .startsWith(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"''; 还没有内容", "[{; JSON 格式不完整", "[1]; JSON 格式不完整", "2027-02-08,放假,春节; 缺少 1 月 1 日"})
    void a_text_without_a_year_in_it_is_refused(String text, String problem) {
        assertThat(check.check(2027, text).problems())
                .singleElement()
                .asString()
                .startsWith(problem);
    }

    @Test
    void of_very_many_problems_the_first_twenty_are_told() {
        String text = IntStream.range(0, 50).mapToObj(i -> "x" + i).collect(Collectors.joining("\n"));

        assertThat(check.check(2027, text).problems()).hasSize(21);
        assertThat(check.check(2027, "x".repeat(200_000)).problems()).hasSize(1);
    }
}
