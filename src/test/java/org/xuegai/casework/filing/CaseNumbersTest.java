package org.xuegai.casework.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@XuegaiTest
@Tag("database")
class CaseNumbersTest {

    private static final int MANY = 60;

    @Autowired
    private CaseNumbers numbers;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void many_at_once_get_a_number_each_from_the_years_first_on() throws Exception {
        Callable<String> next = () -> numbers.next("SHI");
        var threads = Executors.newFixedThreadPool(MANY);
        List<String> given = new ArrayList<>();
        for (Future<String> number :
                threads.invokeAll(IntStream.range(0, MANY).mapToObj(i -> next).toList())) {
            given.add(number.get());
        }
        threads.shutdown();

        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, MANY)
                        .mapToObj("SHI-2026-%04d"::formatted)
                        .toList());
    }

    @Test
    void inside_a_transaction_none_is_given_so_that_nobody_holds_two_connections() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> numbers.next("SHI")))
                .isInstanceOf(IllegalStateException.class);
    }
}
