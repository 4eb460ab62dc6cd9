package org.xuegai.document.number;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xuegai.document.DocumentContext;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.testing.TestDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DocumentNumbersTest {

    private static final String CASE = "GGFA-2026-0004";

    static Stream<?> databases() {
        return TestDatabases.both();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void numbers_begin_at_one_each_year_and_have_no_leading_zeros(DataSource database) {
        try (var context = context(database)) {
            var numbers = context.getBean(RegisteredDocumentNumbers.class);
            at(context, "2026-12-31T23:59");
            assertThat(next(numbers, CASE)).isEqualTo("示科协学〔2026〕1号");
            assertThat(next(numbers, CASE)).isEqualTo("示科协学〔2026〕2号");

            at(context, "2027-01-01T00:00");
            assertThat(next(numbers, CASE)).isEqualTo("示科协学〔2027〕1号");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void parallel_issue_gives_every_number_once_and_leaves_no_gap(DataSource database) throws Exception {
        try (var context = context(database)) {
            at(context, "2026-11-23T09:00");
            var numbers = context.getBean(RegisteredDocumentNumbers.class);
            ExecutorService people = Executors.newFixedThreadPool(8);
            try {
                List<Callable<String>> calls = IntStream.range(0, 60)
                        .mapToObj(i -> (Callable<String>) () -> next(numbers, "GGFA-2026-%04d".formatted(i)))
                        .toList();
                List<String> given = people.invokeAll(calls).stream()
                        .map(DocumentNumbersTest::result)
                        .toList();

                assertThat(given)
                        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 60)
                                .mapToObj(n -> "示科协学〔2026〕" + n + "号")
                                .toList());
                assertThat(numbers.ofYear(2026))
                        .extracting(DocumentNumber::seq)
                        .isSorted()
                        .hasSize(60);
            } finally {
                people.shutdownNow();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_number_whose_paper_failed_to_issue_goes_to_the_next_paper(DataSource database) {
        try (var context = context(database)) {
            at(context, "2026-11-23T09:00");
            var numbers = context.getBean(RegisteredDocumentNumbers.class);
            var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));

            transaction.executeWithoutResult(status -> {
                next(numbers, CASE);
                status.setRollbackOnly();
            });

            assertThat(next(numbers, CASE)).isEqualTo("示科协学〔2026〕1号");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_void_number_stays_in_the_register_and_is_not_given_again(DataSource database) {
        try (var context = context(database)) {
            at(context, "2026-11-23T09:00");
            var numbers = context.getBean(RegisteredDocumentNumbers.class);
            String first = next(numbers, CASE);

            numbers.cancel(first, "标题写错");

            assertThat(next(numbers, CASE)).isEqualTo("示科协学〔2026〕2号");
            assertThat(numbers.ofYear(2026))
                    .extracting(DocumentNumber::state)
                    .containsExactly(DocumentNumber.State.VOID, DocumentNumber.State.USED);
            assertThatThrownBy(() -> numbers.cancel(first, "再次作废")).isInstanceOf(Problem.class);
        }
    }

    private static AnnotationConfigApplicationContext context(DataSource database) {
        return DocumentContext.on(database, Path.of("target"), NumberSequences.class, RegisteredDocumentNumbers.class);
    }

    private static void at(AnnotationConfigApplicationContext context, String localTime) {
        context.getBean(XuegaiClock.class).travelTo(LocalDateTime.parse(localTime));
    }

    private static String result(Future<String> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String next(RegisteredDocumentNumbers numbers, String caseNo) {
        return numbers.next(caseNo, "filing-notice", "关于同意备案的通知", 1);
    }
}
