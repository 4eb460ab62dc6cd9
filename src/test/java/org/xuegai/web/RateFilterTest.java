package org.xuegai.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class RateFilterTest {

    private final RateFilter filter = new RateFilter(new WebProperties(2, 1));

    private int answer(String method, String path) throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(new MockHttpServletRequest(method, path), response, new MockFilterChain());
        return response.getStatus();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /sign-in, 200, 429",
        "POST, /api/v1/tokens, 200, 429",
        "POST, /public/notices/1/objections/new, 429, 429",
        "POST, /api/v1/public/notices/1/objections, 429, 429",
        "POST, /public/objections, 429, 429",
        "GET, /public/notices, 200, 200",
        "POST, /cases, 200, 200"
    })
    void who_writes_without_an_account_is_slowed_down(String method, String path, int second, int third)
            throws Exception {
        assertThat(answer(method, path)).isEqualTo(200);
        assertThat(answer(method, path)).isEqualTo(second);
        assertThat(answer(method, path)).isEqualTo(third);
    }
}
