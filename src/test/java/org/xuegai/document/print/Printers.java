package org.xuegai.document.print;

import java.time.LocalDateTime;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.env.MockEnvironment;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.xuegai.platform.XuegaiClock;

/** A printer with the real templates, texts and fonts, and a clock that stands still. */
public final class Printers {

    private Printers() {}

    public static PdfPrinter at(LocalDateTime now) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/document");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(texts);
        var clock = new XuegaiClock();
        clock.travelTo(now);
        return new PdfPrinter(engine, new PaperFonts(), clock, new MockEnvironment());
    }
}
