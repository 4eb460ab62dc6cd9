package org.xuegai.platform;

import java.util.Locale;
import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Texts of the message bundles in the reader's language. */
@Component
public class Messages {

    /** The language of everything that is kept: documents, notices, the timeline. */
    public static final Locale OFFICIAL = Locale.SIMPLIFIED_CHINESE;

    private final MessageSource source;

    Messages(MessageSource source) {
        this.source = source;
    }

    public String get(String key, Object... args) {
        return source.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    /** Empty when no bundle has the key. */
    public Optional<String> find(String key, Object... args) {
        return Optional.ofNullable(source.getMessage(key, args, null, LocaleContextHolder.getLocale()));
    }

    /** In Chinese whatever the reader's language: for what is stored or sent. */
    public String official(String key, Object... args) {
        return source.getMessage(key, args, OFFICIAL);
    }
}
