package org.xuegai.publicity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource({
        "ID_CARD, 110101199003078515",
        "ID_CARD, 11010119900307851X",
        "ID_CARD, 110101 19900307 8515",
        "ID_CARD, １１０１０１１９９００３０７８５１５",
        "MOBILE, 13800001234",
        "MOBILE, 138-0000-1234",
        "MOBILE, 138 0000 1234",
        "BANK_CARD, 6222021234567890128",
        "BANK_CARD, 4111111111111111",
        "BANK_CARD, 4111 1111 1111 1111"
    })
    void a_number_of_a_person_is_found(PersonalData.Kind kind, String number) {
        assertThat(PersonalData.in("<p>联系人王某，" + number + "。</p>"))
                .get()
                .extracting(PersonalData.Found::kind)
                .isEqualTo(kind);
    }

    @Test
    void markup_within_a_number_hides_nothing() {
        assertThat(PersonalData.in("<p>138<b>0000</b>1234</p>")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "办件编号 YSSD-2026-0001",
                "电话 027-0000-1234",
                "统一社会信用代码 51420000MJDEM00143",
                "2026-11-24 至 2026-11-30",
                "示科协学〔2026〕1号",
                "4111111111111112",
                "个人会员 368 人，经费 1380000 元"
            })
    void what_is_no_number_of_a_person_may_stand(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }
}
