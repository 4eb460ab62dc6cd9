package org.xuegai.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its {@link Shell}. */
@ControllerAdvice(annotations = Controller.class)
class ShellAdvice {

    private final Shells shells;

    ShellAdvice(Shells shells) {
        this.shells = shells;
    }

    /** Null for the API, which shows no page; not computed there, since it counts. */
    @ModelAttribute("shell")
    Shell shell(HttpServletRequest request) {
        return RefusalView.isApi(request) ? null : shells.of(request);
    }
}
