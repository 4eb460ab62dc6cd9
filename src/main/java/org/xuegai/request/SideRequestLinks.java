package org.xuegai.request;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseOperation;
import org.xuegai.casework.CaseOperations;
import org.xuegai.casework.CaseRemark;
import org.xuegai.platform.Dates;
import org.xuegai.platform.Messages;

/** Offers the requests on the case page while they can be made, and says there which one is under way. */
@Configuration(proxyBeanMethods = false)
class SideRequestLinks {

    @Bean
    @Order(60)
    CaseOperations requestLinks(List<SideRequest> kinds, SideRequests requests, PendingRequests pending) {
        return () -> kinds.stream().map(kind -> link(kind, requests, pending)).toList();
    }

    @Bean
    CaseRemark pendingRequest(List<SideRequest> kinds, PendingRequests pending, Messages messages, Dates dates) {
        return (caseFile, reader) -> kinds.stream()
                .flatMap(kind -> pending.since(caseFile, kind).stream()
                        .map(since -> messages.get("request.%s.pending".formatted(kind.key()), dates.day(since))))
                .findFirst();
    }

    private static CaseOperation link(SideRequest request, SideRequests requests, PendingRequests pending) {
        return new CaseOperation() {
            @Override
            public String label() {
                return "request.%s.ask".formatted(request.key());
            }

            @Override
            public String path(CaseFile caseFile) {
                return "/cases/%s/requests/%s".formatted(caseFile.caseNo(), request.key());
            }

            @Override
            public boolean appliesTo(CaseFile caseFile, Actor actor) {
                return request.appliesTo(caseFile, actor)
                        && !requests.keepsOff(caseFile, actor)
                        && pending.since(caseFile, request).isEmpty();
            }
        };
    }
}
