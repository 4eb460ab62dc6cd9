package org.xuegai.demo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.thymeleaf.TemplateEngine;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;

@XuegaiTest
class DemoCurtainTest {

    @Autowired
    private TemplateEngine templates;

    private final MockFilterChain chain = new MockFilterChain();

    private MockHttpServletResponse asked(DemoCurtain curtain, String path, String language) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        request.addHeader("Accept-Language", language);
        var response = new MockHttpServletResponse();
        curtain.doFilter(request, response, chain);
        return response;
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 正在准备演示数据", "de, 正在准备演示数据", "en, The demo is being prepared"})
    void who_comes_too_early_is_told_and_comes_back_by_itself(String language, String words) throws Exception {
        var response = asked(new DemoCurtain(templates), "/sign-in", language);

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        assertThat(response.getContentAsString())
                .contains(words, "http-equiv=\"refresh\"", "href=\"/assets/xuegai.css\"");
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void styles_are_there_from_the_beginning() throws Exception {
        asked(new DemoCurtain(templates), "/assets/xuegai.css", "zh-CN");

        assertThat(chain.getRequest()).isNotNull();
    }

    @Test
    void afterwards_everything_is() throws Exception {
        var curtain = new DemoCurtain(templates);
        curtain.open();

        asked(curtain, "/sign-in", "zh-CN");

        assertThat(chain.getRequest()).isNotNull();
    }
}
