package org.xuegai.web;

import java.util.List;
import java.util.stream.Collectors;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/** Input that does not even reach a controller: broken JSON, unknown fields, wrong types. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class InputProblemHandler {

    private final RefusalView refusals;
    private final Messages messages;

    InputProblemHandler(RefusalView refusals, Messages messages) {
        this.refusals = refusals;
        this.messages = messages;
    }

    @ExceptionHandler
    Object unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        if (unreadable.getCause() instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            String code = mapping instanceof UnrecognizedPropertyException ? "UNKNOWN_FIELD" : "WRONG_TYPE";
            return invalid(new FieldProblem(pathOf(mapping), code, messages.get("web.field." + code)), request);
        }
        return refusals.of(HttpStatus.BAD_REQUEST, "BAD_JSON", request);
    }

    @ExceptionHandler
    Object unbindable(BindException binding, HttpServletRequest request) {
        List<FieldProblem> errors = binding.getFieldErrors().stream()
                .map(error -> new FieldProblem(error.getField(), "WRONG_TYPE", messages.get("web.field.WRONG_TYPE")))
                .toList();
        return refusals.of(HttpStatus.UNPROCESSABLE_ENTITY, "INVALID_INPUT", errors, request, errors.size());
    }

    /** An id that cannot be one is as unknown as any other; a parameter of a wrong type is the caller's mistake. */
    @ExceptionHandler
    Object wrongType(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? refusals.of(HttpStatus.NOT_FOUND, "NOT_FOUND", request)
                : invalid(
                        new FieldProblem(mismatch.getName(), "WRONG_TYPE", messages.get("web.field.WRONG_TYPE")),
                        request);
    }

    @ExceptionHandler({ServletRequestBindingException.class, MissingServletRequestPartException.class})
    Object missing(Exception missing, HttpServletRequest request) {
        return refusals.of(HttpStatus.BAD_REQUEST, "BAD_REQUEST", request);
    }

    private Object invalid(FieldProblem error, HttpServletRequest request) {
        String code = "UNKNOWN_FIELD".equals(error.code()) ? error.code() : "INVALID_INPUT";
        return refusals.of(HttpStatus.UNPROCESSABLE_ENTITY, code, List.of(error), request, 1);
    }

    private static String pathOf(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
