package org.xuegai.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.xuegai.platform.Problem;

/** Answers what a filter or the server itself has refused, in the same words as everything else. */
@Controller
class RefusedRequestController implements ErrorController {

    private final RefusalView refusals;

    RefusedRequestController(RefusalView refusals) {
        this.refusals = refusals;
    }

    @RequestMapping("/error")
    Object refused(HttpServletRequest request) {
        if (rootOf(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)) instanceof Problem problem) {
            return refusals.of(problem, request);
        }
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        if (status == null) {
            // Somebody has opened /error by hand.
            return refusals.of(HttpStatus.NOT_FOUND, "NOT_FOUND", request);
        }
        return refusals.of(status, status.is5xxServerError() ? "INTERNAL" : status.name(), request);
    }

    private static Object rootOf(Object exception) {
        Object root = exception;
        while (root instanceof Throwable wrapper && wrapper.getCause() != null && !(root instanceof Problem)) {
            root = wrapper.getCause();
        }
        return root;
    }
}
