package org.xuegai.reformplan;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xuegai.document.ArchivePlace;
import org.xuegai.document.DeclaredKind;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.WantedPapers;

/** The kinds of papers of a reform plan. Source: domain 2.1, documents. */
@Configuration(proxyBeanMethods = false)
class PlanPapers {

    static final DocumentKind FILING_NOTICE = DocumentKind.shown("filing-notice", ArchivePlace.REPLY);
    static final DocumentKind REVIEW_OPINIONS = DocumentKind.internal("review-opinions", ArchivePlace.REPLY);
    static final DocumentKind TASK_BREAKDOWN = DocumentKind.shown("task-breakdown", ArchivePlace.REQUEST);

    @Bean
    DeclaredKind reviewOpinions() {
        return () -> REVIEW_OPINIONS;
    }

    @Bean
    DeclaredKind taskBreakdown() {
        return () -> TASK_BREAKDOWN;
    }

    @Bean
    WantedPapers planPapersWanted() {
        return caseFile -> ReformPlan.FORM.equals(caseFile.caseType()) ? List.of(FILING_NOTICE) : List.of();
    }
}
