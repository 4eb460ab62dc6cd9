package org.xuegai.publicity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseOperation;
import org.xuegai.casework.DeskLink;

/** Leads from a case to its public page, and from the list of cases to that of the publicities. */
@Configuration(proxyBeanMethods = false)
class PublicityLinks {

    @Bean
    DeskLink publicityLink() {
        return new DeskLink("publicity.title", "/publicity", ObjectionAccess::mayList);
    }

    @Bean
    @Order(60)
    CaseOperation noticeLink(PublicityRows notices) {
        return new CaseOperation() {
            @Override
            public String label() {
                return "publicity.open";
            }

            @Override
            public String path(CaseFile caseFile) {
                return "/public/notices/"
                        + notices.findFirstByCaseNoOrderByIdDesc(caseFile.caseNo())
                                .orElseThrow()
                                .id();
            }

            @Override
            public boolean appliesTo(CaseFile caseFile, Actor actor) {
                return notices.findFirstByCaseNoOrderByIdDesc(caseFile.caseNo())
                        .filter(notice -> notice.publishedAt() != null)
                        .isPresent();
            }
        };
    }
}
