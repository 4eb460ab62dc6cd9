package org.xuegai.attachment;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers an upload that the server cut off like any other file over the limit: 413 FILE_TOO_LARGE. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadLimitResolver implements HandlerExceptionResolver {

    private final HandlerExceptionResolver usual;

    UploadLimitResolver(@Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver usual) {
        this.usual = usual;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception exception) {
        return exception instanceof MaxUploadSizeExceededException
                ? usual.resolveException(request, response, handler, KeptAttachments.tooLarge())
                : null;
    }
}
