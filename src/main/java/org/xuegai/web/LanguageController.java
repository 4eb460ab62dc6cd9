package org.xuegai.web;

import java.util.Locale;
import java.util.regex.Pattern;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Changes the language of the pages; what is stored and sent stays Chinese. */
@Controller
class LanguageController {

    /** A path of this program, never another host's. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\w\\-./%]*");

    private final LocaleResolver locales;

    LanguageController(LocaleResolver locales) {
        this.locales = locales;
    }

    /** @param back the page the reader was on */
    @PostMapping("/language")
    String change(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        locales.setLocale(request, response, "en".equals(language) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
        return "redirect:" + (OWN_PATH.matcher(back).matches() ? back : "/");
    }
}
