package org.xuegai.attachment;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.xuegai.platform.Problem;

/** Answers what the server cut off unread: 413 UPLOAD_TOO_LARGE. A single file that came whole is judged at its field. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadLimitResolver implements HandlerExceptionResolver {

    private final HandlerExceptionResolver usual;
    private final Problem tooLarge;

    UploadLimitResolver(
            @Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver usual,
            MultipartProperties uploads,
            ServerProperties server) {
        this.usual = usual;
        this.tooLarge = Problem.of(
                HttpStatus.PAYLOAD_TOO_LARGE,
                "UPLOAD_TOO_LARGE",
                KeptAttachments.LARGEST_FILE.toMegabytes(),
                uploads.getMaxRequestSize().toMegabytes(),
                server.getTomcat().getMaxHttpFormPostSize().toMegabytes());
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception exception) {
        return exception instanceof MaxUploadSizeExceededException
                ? usual.resolveException(request, response, handler, tooLarge)
                : null;
    }
}
