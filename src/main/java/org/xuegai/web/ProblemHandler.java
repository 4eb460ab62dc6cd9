package org.xuegai.web;

import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.xuegai.platform.Problem;
import org.xuegai.platform.Races;

/** Every exception of a controller becomes a refusal in plain words; none shows its own text. */
@ControllerAdvice
class ProblemHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    private final RefusalView refusals;

    ProblemHandler(RefusalView refusals) {
        this.refusals = refusals;
    }

    @ExceptionHandler
    Object refused(Problem problem, HttpServletRequest request) {
        return refusals.of(problem, request);
    }

    /** Somebody else was quicker. */
    @ExceptionHandler
    Object overtaken(ConcurrencyFailureException race, HttpServletRequest request) {
        return refusals.of(HttpStatus.CONFLICT, "STALE_VERSION", request);
    }

    /** Signed in, but not allowed; whoever is not signed in is sent to the sign-in by the filters. */
    @ExceptionHandler
    Object denied(AccessDeniedException denied, HttpServletRequest request) {
        if (Shells.actor() == null) {
            throw denied;
        }
        return refusals.of(HttpStatus.FORBIDDEN, "FORBIDDEN", request);
    }

    @ExceptionHandler
    Object notSignedIn(AuthenticationException exception) {
        throw exception;
    }

    /** The reader has gone away; nobody is left to tell. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {
        LOG.debug("Reader gone", gone);
    }

    @ExceptionHandler
    Object unexpected(Exception exception, HttpServletRequest request) {
        if (exception instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return refusals.of(status, status.name(), request);
        }
        if (Races.isLost(exception)) {
            return refusals.of(HttpStatus.CONFLICT, "ALREADY_HANDLED", request);
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), exception);
        return refusals.of(HttpStatus.INTERNAL_SERVER_ERROR, "INTERNAL", request);
    }
}
