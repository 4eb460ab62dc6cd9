package org.xuegai.form;

import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Draws the module's fragments as a page would. */
final class FormPages {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    FormPages(MessageSource messages) {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        files.setCheckExistence(true);
        files.setOrder(1);
        var texts = new StringTemplateResolver();
        texts.setOrder(2);
        engine.addTemplateResolver(files);
        engine.addTemplateResolver(texts);
        engine.setTemplateEngineMessageSource(messages);
        engine.setMessageSource(messages);
    }

    /** @param fragment e.g. {@code form/fields :: fields} */
    Document draw(String fragment, Object view) {
        var servlet = new MockServletContext();
        var exchange = JakartaServletWebApplication.buildApplication(servlet)
                .buildExchange(new MockHttpServletRequest(servlet), new MockHttpServletResponse());
        var context = new WebContext(exchange, Locale.SIMPLIFIED_CHINESE);
        context.setVariable("view", view);
        return Jsoup.parseBodyFragment(
                engine.process("<th:block th:replace=\"~{%s(${view})}\"/>".formatted(fragment), context));
    }

    /** What a browser without scripts would send for the drawn fields; hidden sections are sent as well. */
    static MultiValueMap<String, String> parametersOf(Document page) {
        var params = new LinkedMultiValueMap<String, String>();
        page.select("input[name], textarea[name], select[name]").forEach(control -> {
            boolean choice =
                    control.attr("type").equals("radio") || control.attr("type").equals("checkbox");
            if (!control.attr("type").equals("file") && (!choice || control.hasAttr("checked"))) {
                Element option = control.selectFirst("option[selected]");
                boolean select = control.normalName().equals("select");
                params.add(control.attr("name"), select ? (option == null ? "" : option.val()) : control.val());
            }
        });
        return params;
    }
}
