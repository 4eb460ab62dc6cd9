package org.xuegai.reformplan.request;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseOperation;

/** Offers the requests on the case page while they can be made. */
@Configuration(proxyBeanMethods = false)
class SideRequestLinks {

    @Bean
    @Order(60)
    CaseOperation extensionLink(ExtensionRequest extension) {
        return link(extension);
    }

    @Bean
    @Order(61)
    CaseOperation adjustmentLink(AdjustmentRequest adjustment) {
        return link(adjustment);
    }

    private static CaseOperation link(SideRequest request) {
        return new CaseOperation() {
            @Override
            public String label() {
                return "reformplan.ask." + request.key();
            }

            @Override
            public String path(CaseFile caseFile) {
                return "/cases/%s/%s".formatted(caseFile.caseNo(), request.key());
            }

            @Override
            public boolean appliesTo(CaseFile caseFile, Actor actor) {
                return request.appliesTo(caseFile, actor);
            }
        };
    }
}
