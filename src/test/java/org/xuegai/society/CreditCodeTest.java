package org.xuegai.society;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "51420000MJDEM00143",
                "51420000MJDEM0022X",
                "51420000MJDEM0030Q",
                "51420000MJDEM00811"
            })
    void a_code_with_its_check_character_is_valid(String code) {
        assertThat(CreditCode.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "51420000MJDEM00144",
                "51420000MJDEM0143",
                "51420000MJDEMI0143",
                "51420000mjdem00143",
                "51420000MJDEM001430"
            })
    void a_wrong_check_character_length_or_letter_is_not(String code) {
        assertThat(CreditCode.isValid(code)).isFalse();
    }
}
