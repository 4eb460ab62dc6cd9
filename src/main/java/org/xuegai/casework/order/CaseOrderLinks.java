package org.xuegai.casework.order;

import java.util.function.BiPredicate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseOperation;

/** Offers the orders on the case page to those who may give them. */
@Configuration(proxyBeanMethods = false)
class CaseOrderLinks {

    @Bean
    @Order(80)
    CaseOperation withdrawLink(CaseOrders orders) {
        return link(
                "withdraw",
                (caseFile, actor) -> orders.mayWithdraw(caseFile, actor) && !orders.withdrawalWaits(caseFile, actor));
    }

    @Bean
    @Order(81)
    CaseOperation suspendLink(CaseOrders orders) {
        return link("suspend", orders::maySuspend);
    }

    @Bean
    @Order(82)
    CaseOperation terminateLink(CaseOrders orders) {
        return link("terminate", orders::mayTerminate);
    }

    private static CaseOperation link(String order, BiPredicate<CaseFile, Actor> applies) {
        return new CaseOperation() {
            @Override
            public String label() {
                return "casework.order." + order;
            }

            @Override
            public String path(CaseFile caseFile) {
                return "/cases/%s/%s".formatted(caseFile.caseNo(), order);
            }

            @Override
            public boolean appliesTo(CaseFile caseFile, Actor actor) {
                return applies.test(caseFile, actor);
            }
        };
    }
}
