package org.xuegai.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.RequestPath;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Every address of a page or of the API belongs to one handler: two that could answer are refused only when it is asked for. */
@XuegaiTest
class AddressesTest {

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void nobody_shares_an_address() {
        List<String> shared = new ArrayList<>();
        for (RequestMappingInfo mapping :
                requestMappingHandlerMapping.getHandlerMethods().keySet()) {
            for (RequestMethod method : methods(mapping)) {
                mapping.getPatternValues().stream()
                        .flatMap(AddressesTest::examples)
                        .filter(address -> isShared(method, address))
                        .forEach(shared::add);
            }
        }

        assertThat(shared).isEmpty();
    }

    private boolean isShared(RequestMethod method, String address) {
        var request = new MockHttpServletRequest(method.name(), address);
        ServletRequestPathUtils.setParsedRequestPath(RequestPath.parse(address, ""), request);
        return catchThrowable(() -> requestMappingHandlerMapping.getHandler(request)) instanceof IllegalStateException;
    }

    private static Set<RequestMethod> methods(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods;
    }

    /** {@code /a/{b}/{c:d|e}} → {@code /a/1/d}, {@code /a/1/e} */
    private static Stream<String> examples(String pattern) {
        List<String> addresses = List.of("");
        for (String part : pattern.substring(1).split("/")) {
            List<String> said = part.matches("\\{\\w+:[\\w|-]+}")
                    ? List.of(part.replaceAll("^\\{\\w+:|}$", "").split("\\|"))
                    : List.of(part.replaceAll("\\{[^}]*}", "1"));
            addresses = addresses.stream()
                    .flatMap(begun -> said.stream().map(word -> begun + "/" + word))
                    .toList();
        }
        return addresses.stream();
    }
}
