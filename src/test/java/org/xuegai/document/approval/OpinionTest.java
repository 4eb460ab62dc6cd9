package org.xuegai.document.approval;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OpinionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "研究通过 | 研究通过，请抓好落实。 | '' | 研究通过，请抓好落实。",
                "同意备案 | 同意 | 同意备案 | ''",
                "同意备案 | 同意。 | 同意备案 | ''",
                "无不同意见 | 无不同意见。 | '' | 无不同意见。",
                "同意 | 13 项均合格。 | 同意 | 13 项均合格。",
                "同意 | '' | 同意 | ''",
                "'' | 请补充。 | '' | 请补充。"
            })
    void a_verdict_is_said_once(String verdict, String words, String result, String text) {
        Opinion said = new Opinion("", verdict, words, "周敏行", LocalDate.of(2026, 11, 23)).saidOnce();

        assertThat(said.result()).isEqualTo(result);
        assertThat(said.text()).isEqualTo(text);
    }
}
