package org.xuegai.demo;

import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.account.Accounts;
import org.xuegai.account.DemoSignIns.Row;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;

@XuegaiTest
class DemoSignInTableTest {

    @Autowired
    private Accounts accounts;

    @Test
    void everybody_on_the_sign_in_page_has_an_account_of_that_name_and_words_in_the_bundle() {
        var words = ResourceBundle.getBundle("messages.account");
        for (Row row : new DemoSignInTable().rows()) {
            assertThat(accounts.byUsername(row.username()))
                    .hasValueSatisfying(person -> assertThat(person.name()).isEqualTo(row.name()));
            assertThat(words.containsKey(row.lookAt())).as(row.lookAt()).isTrue();
            assertThat(words.containsKey(row.roleLabel())).as(row.roleLabel()).isTrue();
        }
    }
}
