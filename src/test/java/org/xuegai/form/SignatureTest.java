package org.xuegai.form;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuegai.form.FormFixture.PASSWORD;
import static org.xuegai.form.FormFixture.filled;
import static org.xuegai.form.FormFixture.filledWith;
import static org.xuegai.form.FormFixture.open;

class SignatureTest {

    private final FormFixture form = new FormFixture();

    @Test
    void submitting_puts_who_signed_and_when_in_place_of_the_password() {
        var signed = form.json(filled(), Map.of("signature", PASSWORD));

        FormResult result = form.binder().submit(form.form, open(), signed);

        assertThat(result.valid()).isTrue();
        assertThat(result.data())
                .containsEntry(
                        "signature", Map.of("signedBy", "president", "name", "柯任重", "at", "2026-11-23T02:00:00Z"));
    }

    @Test
    void another_password_signs_nothing() {
        var signed = form.json(filled(), Map.of("signature", "wrong"));

        FormResult result = form.binder().submit(form.form, open(), signed);

        assertThat(result.data()).doesNotContainKey("signature");
        assertThat(result.errors()).extracting("code").containsExactly("PASSWORD");
    }

    @Test
    void nothing_is_signed_while_something_is_left_to_change() {
        var signed = form.json(filledWith("planTitle", null), Map.of("signature", "wrong"));

        assertThat(form.binder().submit(form.form, open(), signed).errors())
                .extracting("field")
                .containsExactly("planTitle");
    }

    @Test
    void checking_alone_does_not_sign() {
        var signed = form.json(filled(), Map.of("signature", PASSWORD));

        assertThat(form.check(signed).data()).doesNotContainKey("signature");
    }
}
