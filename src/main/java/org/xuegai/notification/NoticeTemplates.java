package org.xuegai.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * The wording of all notices, from the module's message bundle. Its templates have names, not numbers,
 * and so are not read as messages. Source: domain 2.0.4.
 */
@Component
class NoticeTemplates {

    private static final int MAX_SUBJECT = 150;

    private final Properties official = bundle("messages/notification.properties");
    private final Properties english = bundle("messages/notification_en.properties");

    /** One line, whatever the values hold: nothing in it can begin a new header. */
    String subject(String template, Map<String, String> values, Locale locale) {
        String line = template(template + ".subject", locale)
                .filled(values)
                .replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ")
                .strip();
        return line.length() <= MAX_SUBJECT ? line : line.substring(0, MAX_SUBJECT - 1) + "…";
    }

    String text(String template, Map<String, String> values, Locale locale) {
        return template(template + ".text", locale).filled(values).replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
    }

    private NamedTemplate template(String name, Locale locale) {
        String key = "notification." + name;
        Properties bundle = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : official;
        String pattern = bundle.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no notice " + key);
        }
        return new NamedTemplate(key, pattern);
    }

    private static Properties bundle(String path) {
        try {
            return PropertiesLoaderUtils.loadProperties(
                    new EncodedResource(new ClassPathResource(path), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
