package org.xuegai.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RichTextTest {

    private static final String KEPT = "<h3>一、结论</h3><p>拟同意。</p><ul><li>甲学会</li><li>乙学会</li></ul><p>现予公示。</p>";

    @Test
    void lines_become_paragraphs_headings_and_lists() {
        assertThat(RichText.html("# 一、结论\n拟同意。\n\n- 甲学会\n- 乙学会\n现予公示。")).isEqualTo(KEPT);
    }

    @Test
    void what_is_kept_comes_back_as_it_was_typed() {
        assertThat(RichText.html(RichText.typed(KEPT))).isEqualTo(KEPT);
        assertThat(RichText.typed(KEPT)).doesNotContain("<");
    }

    @Test
    void a_sign_in_a_text_is_no_tag() {
        assertThat(RichText.html("会员 < 300 人 & 经费 > 0")).isEqualTo("<p>会员 &lt; 300 人 &amp; 经费 &gt; 0</p>");
    }

    @Test
    void html_is_cut_down_to_what_is_safe() {
        assertThat(RichText.html("<p onclick=\"x()\">好<script>y()</script></p><img src=x>"))
                .isEqualTo("<p>好</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>拟<b>同意</b>。</p>", "<ol><li>甲</li></ol>", "文字<p>段</p>"})
    void what_cannot_be_typed_in_lines_stays_html(String html) {
        assertThat(RichText.typed(html)).isEqualTo(html);
    }
}
