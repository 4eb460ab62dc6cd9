package org.xuegai.publicity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xuegai.document.ArchivePlace;
import org.xuegai.document.DeclaredKind;
import org.xuegai.document.DocumentKind;

/** The public page as it is kept in evidence. */
@Configuration(proxyBeanMethods = false)
class PublicityPapers {

    static final DocumentKind RECORD = DocumentKind.shown("publicity-record", ArchivePlace.WAY);

    @Bean
    DeclaredKind publicityRecord() {
        return () -> RECORD;
    }
}
